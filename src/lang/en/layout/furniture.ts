import type { LayoutRule } from "../../layout.js";

const whole = (source: string) => new RegExp(`^(?:${source})$`, "u");

/** Arrows, bullets and counters round a link. */
const lead = "(?:[>»›→▶►•*|+=\\[(-]{1,4} ?)?";
const trail = "(?: ?[>»›→▶►|\\])…:.!-]{1,4})?(?: ?-?\\d[\\d.,]{0,8}[km]?)?";
const line = (source: string) => whole(`${lead}(?:${source})${trail}`);

const story =
	"(?:this |the |our |full |original |whole |entire |your )*(?:article|story|page|post|news|report|piece|content|text|video|link|entry|item|tweet|photo|gallery|interview|thread)s?";
const networks =
	"(?:facebook|twitter|x|whatsapp|telegram|instagram|linkedin|reddit|pinterest|youtube|tiktok|google news|google\\+|google plus|google|vk|vkontakte|odnoklassniki|email|e-mail|messenger|viber|flipboard|tumblr|print|copy link|link|pocket|line|snapchat|threads|bluesky|mastodon|rss|wechat|weibo|skype|apple news|soundcloud|spotify|xing)";

/** Notes to newsrooms and offers to subscribers: on lines of their own and behind a paragraph. */
const notes: readonly LayoutRule[] = [
	{
		name: "notes to editors",
		pattern: line(
			"notes? (?:to|for) (?:the )?(?:editors?|journalists|media|press|newsrooms)(?: ?:.{0,400})?|about (?:the )?[\\p{L}\\p{N} .&'-]{1,60}: .{0,120}(?:founded|established|set up|registered|financed|funded|non-profit|independent) .{0,200}",
		),
		matches: [
			"notes to editors",
			"note to editors: the company employs 300 people.",
			"about the harbour watch: founded in 1998, it is financed by its members.",
		],
		not: ["note to the governor: resign", "about the fire: the mayor speaks at noon.", "about 40 people were hurt."],
	},
	{
		name: "news by telephone",
		pattern: line(
			"(?:[^.!?]{0,90}[:.] ?)?(?:text|sms) [\\p{L}\\p{N}]{2,12} to \\d{3,6}.{0,80}|get (?:the|our) .{1,60} (?:on your phone|in your inbox|by e-?mail|by text)(?: .{0,80})?",
		),
		matches: [
			"get the herald on your phone: text news to 2020.",
			"text selim to 40404",
			"get our bulletin in your inbox every day",
		],
		not: ["she sent a text to 300 drivers.", "get the wounded out, he said.", "text of the decree of 2020"],
	},
];

/** Whole lines, folded. Each is a call to the reader or a label of the page; a sentence that tells something is none. */
export const furniture: readonly LayoutRule[] = [
	{
		name: "read more",
		pattern: line(
			"(?:read|see|learn|find out|know|watch|view|discover|get|explore) (?:more|also|next|further)(?: (?:on|about|from|at|in|here|by) [^.!?]{1,120}| ?[:|–>-]{1,2} ?.{0,200}| (?:stories|news|articles|details|coverage|information|here|videos|photos))?|(?:more|also) read ?:.{1,200}|also read .{1,150}|more (?:on|about) (?:this|the) (?:story|topic|subject)s?(?: ?:.{0,150})?|more (?:from|on) [\\p{L}\\p{N} '.&-]{2,50}|continue reading(?: [^.!?]{0,120})?|keep reading[^.!?]{0,80}|read (?:the )?(?:full|whole|rest of the|original|entire|complete) (?:article|story|report|text|interview|statement|post|version|piece)(?: (?:here|at|on|from|in) ?.{0,80})?|read (?:the|this|our) .{1,60} here|(?:click|tap|press) (?:here|on|below|the link|the image|to)(?: .{0,140})?|see also(?: ?: ?.{0,160})?|read (?:on|it here|here)|full (?:story|article|coverage|report)(?: ?: ?.{0,120}| here)?|(?:read|listen|see) ?(?::|>|\\|) ?.{1,200}|watch(?: now| live| video)? ?(?::|>|\\|) ?[^.]{1,200}|>>+ ?.{1,200}",
		),
		matches: [
			"read more...",
			">> read more on the example post: shops reopen in the centre",
			"read more: the week in pictures",
			"continue reading below",
			"click here for more recent updates",
			"see also: who are the protesters",
			"more on this story",
			"read more about the protests in the south",
			"also read: prices are rising again",
		],
		not: [
			"read more slowly, the judge told the clerk.",
			"more than 200 people were arrested",
			"more on the border were hurt, the ministry said",
			"continue reading the names of the dead, the crowd shouted. police moved in.",
			"learn more about him and you will understand, she said. he died on monday.",
		],
	},
	...notes,
	{
		name: "comments",
		pattern: line(
			"(?:leave|post|add|write|submit|make|join) (?:a |your |the )?(?:comment|reply|response|conversation|discussion|feedback|comment now)s?(?: (?:below|here|now|on this story))?|(?:view|show|hide|load|see|read)(?: all| more| the)?(?: \\d+)? comments?|comments?(?: ?\\(?\\d{0,6}\\)?| (?:are )?(?:closed|off|disabled)(?: .{0,60})?| policy| section)|\\d{1,6} comments?|no comments?(?: yet)?|(?:be the first to|log in to|sign in to|you must be logged in to|login to) (?:comment|reply|post a comment|leave a comment)|what do you think(?: .{0,40})?\\??|have your say|your email address will not be published.{0,80}|required fields are marked ?\\*?|(?:save|remember) my name,? .{0,120}|reply|cancel reply|report (?:an error|a typo|abuse|this|this ad|a correction)(?: .{0,60})?|submit (?:a )?(?:tip|correction|news tip)s?.{0,60}|(?:report an error or )?submit a tip to .{1,40}",
		),
		matches: [
			"leave a comment",
			"comments (12)",
			"0 comments",
			"be the first to comment",
			"comments are closed",
			"leave a reply",
		],
		not: [
			"comments by the minister angered the crowd",
			"no comments were made by the ministry",
			"the ministry declined to comment",
			"leave a comment unanswered and people will talk, he said",
		],
	},
	{
		name: "share",
		pattern: line(
			`(?:(?:please )?(?:share|tweet|pin|like|print|save|bookmark|copy|email|e-mail|send|forward)(?: ${story}| this| it| us| now| link)?(?: (?:on|with|via|to|by|in|at) (?:${networks}|friends|a friend|your friends|others)(?:(?: ?[,/|·•]? ?(?:and |or |& )?)${networks}){0,12})?(?: ?: ?${networks}?)?|(?:read or )?share (?:this|the) (?:story|article|post|page|news)(?: ?:? ?(?:https?:)?\\S{0,120})?|share(?: on| via)?(?: ${networks}){1,12}|(?:${networks})(?: ?[,/|·•]? ?${networks}){1,14}|share|shares ?:? ?\\d{0,7}|\\d[\\d.,]{0,6}k? (?:shares?|likes?|views?|retweets?|reads?|followers|reactions)|(?:share|views?|likes?|reads?|shares?) ?:? ?\\d[\\d.,]{0,8}k?|print(?: this)?(?: ${story})?|(?:facebook|whatsapp|telegram|pinterest|linkedin|instagram|youtube|tiktok|viber|odnoklassniki|vkontakte)|copy link|link copied.{0,30}|save(?: for later)?|text size.{0,20}|font size.{0,20}|a- ?a\\+)`,
		),
		matches: [
			"share this",
			"share this article",
			"share on facebook",
			"facebook twitter whatsapp",
			"share this story: https://example.org/x",
			"1.2k shares",
			"print this article",
			"share on twitter, facebook and whatsapp",
		],
		not: [
			"share prices fell by 12 percent",
			"share this grief with us, the widow asked",
			"save the children said 12 had died",
			"print media in the region were shut",
			"like many others, she stayed at home",
			"facebook said it had removed the video",
		],
	},
	{
		name: "follow and subscribe",
		pattern: line(
			`(?:please )?(?:follow|like|find|join|add|connect with) (?:us|our|me|@\\w+|[\\p{L}\\p{N} '.&]{2,40})(?: (?:page|channel|account|live))?(?: and [\\p{L} ]{2,30})? (?:on|in|at|via|to) (?:our )?${networks}(?:(?: ?[,/|·•]? ?(?:and |or |& )?)(?:on )?${networks}){0,8}(?: ?:? ?@?\\w{0,40})?(?: (?:for|to) .{1,90})?|follow (?:us|@\\w+)|follow .{1,40} live ?:?.{0,60}|(?:please )?(?:sign up|subscribe|register)(?: (?:now|here|today|free|for free))?(?: (?:for|to|with|by) .{0,120})?|(?:get|receive) (?:the |our |all |more )*(?:latest|daily|breaking|top|best|free|news|stories|updates|headlines|alerts|newsletters?)(?: [^.]{0,100})?(?: (?:in|to|into|on|from|by|via|delivered|straight|sent) [^.]{0,90})?|(?:our |the |free |daily |weekly |email |e-mail |news )*newsletters?(?: sign-?up)?|join (?:our|the) (?:telegram|whatsapp|mailing|newsletter|community|channel|conversation|discussion)[^.]{0,80}|download (?:our|the) (?:free )?(?:[\\p{L} ]{0,20})?app[^.]{0,80}|(?:turn on|enable|allow) (?:push )?notifications.{0,60}|enter your e-?mail(?: address)?.{0,80}|(?:already )?(?:a )?(?:subscriber|member|registered)\\? ?(?:sign|log) ?-?in.{0,30}|(?:sign|log) ?-?(?:in|out|up)|my account|create (?:an |your )?account|support (?:us|our (?:work|journalism))(?: .{0,80})?|donate(?: (?:now|here|today))?|become a (?:member|subscriber|supporter|patron)(?: .{0,60})?|contact (?:us|the (?:author|editor|reporter|newsroom))(?: .{0,80})?|(?:have|got) (?:a|any) (?:tip|news tip|question|story)s?\\?.{0,100}`,
		),
		matches: [
			"follow us on twitter",
			"follow us on facebook, twitter and instagram",
			"sign up for our newsletter",
			"subscribe to our channel",
			"get the latest news delivered to your inbox",
			"follow @example on twitter for updates",
			"newsletter",
			"donate",
		],
		not: [
			"follow us, the soldiers shouted.",
			"sign up or go home, recruits were told at the gate, a witness said",
			"register offices were burnt",
		],
	},
	{
		name: "a newsletter and what it brings",
		pattern: line("(?:(?:our|free|daily|weekly|morning|evening) )*newsletters? ?[:|] ?[^.]{2,140}"),
		matches: ["newsletter: the news of the coast every morning", "our weekly newsletter | free"],
		not: ["a newsletter: he wrote it", "newsletter: the office was raided. two men were held"],
	},
	{
		name: "advertisement",
		pattern: line(
			"(?:advertisement|advertisements|advertising|advert|ad|ads|sponsored|sponsored content|promoted|promoted content|paid content|paid post|partner content|story continues(?: below)?(?: (?:this )?(?:advertisement|ad))?|article continues(?: after| below)?.{0,40}|continued? below|(?:skip|close) (?:ad|advertisement|this ad)|skip (?:to|past) [\\p{L} ]{2,30}|remove ads|why this ad\\??|scroll (?:down )?(?:to continue|for more).{0,40}|loading|please wait|(?:please )?(?:enable )?javascript (?:is|must be|to) [^.]{0,80}|app users,? (?:click|tap|go|swipe|watch) .{0,80}|(?:open|view|launch) (?:the )?(?:gallery|slideshow|photos|as list|as gallery|image|in app|larger image)|buy (?:this )?photo|(?:hide|show|toggle|media|image) caption|enlarge(?: this)?(?: image)?|(?:your browser|this browser) does not support .{0,80}|(?:video|audio|media) (?:player|could not be loaded).{0,60}|(?:play|pause|mute|unmute|fullscreen|close|menu|search|home|back|next|previous|top|back to top|go to top|skip|open|expand|toggle [\\p{L} ]{2,20}|show more|show less|load more|view more|view all|see all|more|hide))",
		),
		matches: [
			"advertisement",
			"story continues below",
			"article continues after this advertisement",
			"skip ad",
			"back to top",
			"loading...",
		],
		not: [
			"advertisement boards were set on fire",
			"ads for the army were everywhere",
			"loading docks burned",
			"home owners fled",
		],
	},
	{
		name: "other stories",
		pattern: line(
			"(?:related|recommended|trending|popular|similar|further|other|latest|top|suggested|more|editor'?s'? picks?|most (?:read|popular|viewed|shared|commented|watched|recent))(?: (?:articles?|stories|story|posts?|news|topics?|content|reading|coverage|links?|videos?|headlines?|now|today|this week|tags?|for you|in .{2,30}))?(?: ?: ?.{0,160})?|you (?:may|might) (?:also )?(?:like|be interested in|enjoy)(?: ?:? ?.{0,120})?|don'?t miss(?: ?:? ?.{0,100})?|(?:tags?|topics?|filed under|categories|category|keywords?|labels?|posted in|in this (?:story|article)|section)(?: ?: ?.{0,200})|(?:tags|topics|categories)|what to read next|up next|in case you missed it.{0,80}|(?:previous|next) (?:article|post|story)(?: ?: ?.{0,120})?|(?:editor'?s'? )?picks|around the web|from around the web|from our partners|watch (?:now|live|also|the video|video)(?: ?: ?[^.]{0,120})?|listen (?:now|live|to this article)(?: ?.{0,40})?|(?:photo|image|picture|slide) ?\\d{1,3} ?(?:of|/) ?\\d{1,3}|\\d{1,3} ?/ ?\\d{1,3}|(?:\\d{1,2}[- ])?min(?:ute)?s?[- ](?:of )?read(?:ing)?|reading time ?:? .{1,20}|estimated read .{1,20}|table of contents|contents|in pictures|photo gallery|gallery|live updates?|breaking news|exclusive|opinion|analysis",
		),
		matches: [
			"related articles",
			"related: shops reopen",
			"most popular",
			"you may also like",
			"tags: kazakhstan, protests",
			"image 4 of 17",
			"3 min read",
			"recommended for you",
		],
		not: [
			"related charges were dropped on monday",
			"other news agencies reported the same",
			"top officials resigned",
			"more people were arrested",
			"latest figures put the toll at 12",
		],
	},
	{
		name: "source and credits",
		pattern: line(
			"(?:source|original|article|reference|via) ?(?:link|url|article)s?(?: ?:? ?(?:https?:)?\\S{0,160})?|(?:source|via|original source) ?: ?[^.]{1,120}|(?:originally published (?:at|on|by|in)|first published (?:at|on|by|in)|this (?:article|story|post|report) (?:was )?(?:originally |first )?(?:appeared|published|posted)(?: (?:on|in|at|by))?) ?:? ?[^.]{1,120}|(?:https?:|www\\.)\\S{1,300}|with (?:input|inputs|reporting|additional reporting|files) (?:from|by) .{1,120}|\\((?:additional |with )?(?:reporting|writing|editing|translation|translated|edited|written|compiled) by .{1,240}\\)|(?:additional )?(?:reporting|writing|editing) by [^.]{1,200}(?:; ?(?:additional )?(?:reporting|writing|editing) by .{1,160}){0,3}|(?:translated|edited|written|compiled) by [^.,]{1,60}|contact [\\p{L} .'-]{3,40}(?: at |: ?)(?:\\S{1,60}@|\\+?\\(?\\d|@).{0,100}|(?:e-?mail|phone|tel|fax) ?: ?\\S.{0,60}|this (?:is a )?(?:developing|breaking)(?: news)? story(?:[.,;]? .{0,140})?|(?:please )?check back (?:later |soon )?(?:for (?:more )?updates|here).{0,40}|details (?:will be released|to follow).{0,80}|more (?:details |information )?(?:to follow|to come|soon)|editor'?s? note ?: ?(?:this|the) (?:story|article|item|post|report|page|piece) (?:has been|was|is being|will be) (?:updated|edited|first published|originally published)[^,;]{0,60}",
		),
		matches: [
			"source link",
			"source link -112",
			"source: example post",
			"https://example.org/a/b?c=d",
			"(reporting by jane doe; editing by john roe)",
			"editor's note: this story has been updated from an earlier version",
			"this is a developing story",
			"with input from agencies",
		],
		not: [
			"source of the fire is unknown",
			"editor's note: an earlier version gave a wrong toll",
			"written by a poet, the song was heard in every street of the city",
			"sources said 12 people died. the ministry was silent",
			"via the southern road they reached the city",
		],
	},
	{
		name: "who else wrote it",
		// Begins with the rare word: quick where it is missing.
		pattern:
			/ contributed (?:to|reporting)(?: (?:to|from))?(?: (?:this|the))? ?(?:report|story|article|coverage|from .{1,40})\.?$/u,
		matches: ["jane doe contributed to this report", "staff writers jane doe and j. roe contributed to this story."],
		not: ["he contributed to the unrest in the south", "low pay contributed to this"],
	},
	{
		name: "cookies and terms",
		pattern: line(
			"(?:we|this (?:web)?site|our (?:web)?site|our partners) (?:and our partners )?(?:use|uses|may use|process|store) cookies.{0,300}|(?:accept|reject|manage|allow)(?: all)?(?: cookies| preferences| settings)?|cookie (?:policy|settings|notice|preferences)|(?:by (?:continuing|using|clicking|browsing|registering|signing)) .{0,250}(?:cookies|terms|privacy|policy|agree).{0,160}|(?:privacy|terms|terms of (?:use|service)|privacy policy|legal notice|disclaimer|imprint|about us|contact us|contact|careers|sitemap|site map|help|faq|advertise with us|advertise|terms and conditions|cookie policy|do not sell my (?:personal )?info(?:rmation)?)(?: ?[|·•&,/-] ?(?:privacy|terms|terms of (?:use|service)|privacy policy|legal notice|disclaimer|imprint|about us|contact us|contact|careers|sitemap|help|faq|advertise|terms and conditions|cookie policy)){0,10}",
		),
		matches: [
			"we use cookies to improve your experience",
			"accept all cookies",
			"privacy policy | terms of use",
			"accept all",
		],
		not: ["we use cookers, the families said", "accept the terms or leave, the governor told them"],
	},
];

/** The same glued to the end of a paragraph ("…restored.Leave a Comment"): all that stands after a sentence. */
export const tails: readonly LayoutRule[] = [
	...notes,
	{
		name: "comments",
		holds: ["comment", "a reply"],
		pattern:
			/(?:leave a (?:comment|reply)|post a comment|add a comment|be the first to comment|view comments|show comments|\d{1,5} comments|comments are closed)[.! ]*$/u,
		matches: ["leave a comment", "be the first to comment."],
		not: ["he left a comment", "leave a comment unanswered"],
	},
	{
		name: "read more",
		pattern:
			/^(?:[>»→]{1,3} ?)?(?:read more|continue reading|read also|see also|read the full (?:story|article)(?: here)?|click here(?: (?:to|for) [^.]{1,60})?)(?: ?(?::|\.\.\.|…|>|»|→|on |about )[^.!?]{0,120})?[.! ]*$/u,
		matches: ["read more", "read more: shops reopen in the city", ">> read more", "continue reading..."],
		not: ["she read more books", "read more slowly. he did"],
	},
	{
		name: "share and follow",
		pattern:
			/^(?:(?:read or )?share this (?:story|article|post)?(?: ?: ?\S{0,120})?|share on (?:facebook|twitter|whatsapp|telegram)|follow (?:us|@\w+) on (?:facebook|twitter|instagram|telegram|youtube|whatsapp|x)(?:(?:,? (?:and )?)(?:facebook|twitter|instagram|telegram|youtube|whatsapp)){0,5}(?: for [^.]{1,60})?|sign up (?:for|to) (?:our|the) [^.]{0,50}newsletters?(?: here)?|subscribe to (?:our|the) [^.]{0,60}(?:newsletter|channel|podcast)s?|source link)[.! ]*$/u,
		matches: [
			"share this story: https://example.org/a",
			"follow us on twitter and facebook",
			"sign up for our daily newsletter",
			"source link",
		],
		not: ["share this view", "they follow us on foot"],
	},
	{
		name: "credits",
		pattern: /^\((?:additional )?(?:reporting|writing|editing) by [^()]{1,220}\)[. ]*$/u,
		matches: ["(reporting by jane doe; editing by john roe)"],
		not: ["(reporting was banned)"],
	},
	{ name: "advertisement", pattern: /^advertisement$/u, matches: ["advertisement"], not: ["the advertisement said"] },
];

/** The same glued to the start of a paragraph, before a capital. */
export const heads: readonly LayoutRule[] = [
	{
		name: "labels",
		pattern:
			/^(?:advertisement(?!s)|share this article|share this story|listen to this article|read more|leave a comment|show caption|hide caption|play video|watch live|enlarge this image|image caption|toggle caption|get short url(?: \d{1,6}){0,3}|buy photo|hide caption|title ?:) ?(?=\S)/u,
		matches: ["advertisementpolice said", "share this articlethe square", "get short url 0 15 the army"],
		not: ["advertisements were", "the title: a"],
	},
];

/** Lines that reserve rights. */
export const rights: readonly LayoutRule[] = [
	{
		name: "reproduction",
		pattern: whole(
			"\\(?(?:any|all|no|unauthori[sz]ed|the|full or partial|total or partial|partial or total|partial or full)? ?(?:re-?production|reproduction|copying|republication|re-?publishing|redistribution|reprinting|re-?use|use|part of this|quotation|distribution)\\b.{0,160}(?:prohibited|forbidden|not (?:be )?(?:permitted|allowed|authori[sz]ed)|reserved|(?:written|prior) (?:permission|consent|authori[sz]ation)|may be (?:reproduced|copied|used)).{0,160}",
		),
		matches: [
			"any reproduction prohibited",
			"reproduction in whole or in part is prohibited",
			"no part of this article may be reproduced without prior permission",
			"all reproduction is forbidden",
		],
		not: ["protests are prohibited", "reproduction rates fell", "rallies without prior permission are banned"],
	},
	{
		name: "the owner of the rights and what may not be done",
		holds: ["(c)"],
		pattern: whole(
			"\\(c\\) ?[^.:;]{2,60}\\. ?(?:reproduction|republication|reprinting|redistribution|copying|no part|not for|any use|use ).{2,120}",
		),
		matches: ["(c) hill wire. reproduction subject to subscription."],
		not: ["(c) the council. it met on monday", "(c) hill wire"],
	},
	{
		name: "all rights reserved",
		holds: ["all rights", "copyright", "©", "(c)", "may not be", "creative commons", "cc-", "cc "],
		pattern: whole(
			".{0,160}all rights (?:are )?reserved.{0,300}|(?:©|\\(c\\) ?(?:19|20)\\d{2}|copyright (?:©|\\(c\\)|\\d{4})|©️).{0,240}|.{1,80} ?© ?(?:19|20)\\d{2}.{0,80}|copyright .{0,40}(?:19|20)\\d{2}.{0,200}|this (?:material|article|content|story|text|work) may not be .{1,160}|(?:this (?:article|content|work|text) is )?(?:licen[sc]ed|published|released|available) under (?:a |the )?(?:creative commons|cc[ -]).{0,120}|(?:cc[ -]by(?:[ -](?:sa|nc|nd))*(?:[ -][\\d.]+)?)(?: .{0,60})?",
		),
		matches: [
			"all rights reserved",
			"© 2022 example post",
			"copyright 2022 the example post. all rights reserved.",
			"this material may not be published, broadcast or redistributed.",
			"licensed under a creative commons licence",
		],
		not: ["copyright law was changed on monday", "all rights were denied to the detainees"],
	},
];

/** Rights glued to the end of a paragraph. */
export const rightsTails: readonly LayoutRule[] = [
	{
		name: "after a sentence",
		pattern:
			/^(?:(?:©|\(c\)|copyright (?:©|\(c\)|\d{4}))[^.!?]{0,120}(?:\. ?)?(?:all rights reserved)?|all rights reserved|any reproduction prohibited|reproduction prohibited)(?:\. ?this material may not be [^.]{1,120})?[. ]*$/u,
		matches: [
			"© 2022 example post",
			"copyright 2022 example post. all rights reserved.",
			"any reproduction prohibited",
		],
		not: ["all rights were reserved for the few"],
	},
];
