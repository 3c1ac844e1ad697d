import type { MediaLanguage } from "../../media.js";

const video = Object.fromEntries(
	["video", "videos", "footage", "clip", "clips", "livestream", "film clip", "videotape"].map((w) => [
		w,
		"video" as const,
	]),
);
const photo = Object.fromEntries(
	[
		"photo",
		"photos",
		"photograph",
		"photographs",
		"picture",
		"pictures",
		"image",
		"images",
		"screenshot",
		"screenshots",
		"selfie",
		"selfies",
	].map((w) => [w, "photo" as const]),
);
const audio = Object.fromEntries(["recording", "recordings", "audio", "voicemail"].map((w) => [w, "audio" as const]));
const post = Object.fromEntries(["post", "posts", "tweet", "tweets", "reel", "story"].map((w) => [w, "post" as const]));

export const media: MediaLanguage = {
	code: "en",
	nouns: { ...video, ...photo, ...audio, ...post },
	platforms: {
		telegram: "Telegram",
		tiktok: "TikTok",
		"tik tok": "TikTok",
		twitter: "Twitter",
		facebook: "Facebook",
		instagram: "Instagram",
		youtube: "YouTube",
		vkontakte: "VKontakte",
		vk: "VKontakte",
		whatsapp: "WhatsApp",
		snapchat: "Snapchat",
		reddit: "Reddit",
		weibo: "Weibo",
		odnoklassniki: "Odnoklassniki",
		viber: "Viber",
		discord: "Discord",
		mastodon: "Mastodon",
		bluesky: "Bluesky",
		rutube: "Rutube",
		linkedin: "LinkedIn",
		periscope: "Periscope",
		livejournal: "LiveJournal",
		"social media": "social media",
		"social networks": "social media",
	},
	written: [
		{
			word: "x",
			pattern: /(?<![\p{L}\p{N}])(?:[Oo]n|[Tt]o|[Vv]ia|[Ff]rom|platform|network) X(?![\p{L}\p{N}'’-])/u,
			platform: "X",
		},
	],
	hosts: {
		"youtube.com": { platform: "YouTube", kind: "video" },
		"youtu.be": { platform: "YouTube", kind: "video" },
		"youtube-nocookie.com": { platform: "YouTube", kind: "video" },
		"vimeo.com": { platform: "Vimeo", kind: "video" },
		"dailymotion.com": { platform: "Dailymotion", kind: "video" },
		"tiktok.com": { platform: "TikTok", kind: "video" },
		"twitter.com": { platform: "Twitter", kind: "post" },
		"x.com": { platform: "Twitter", kind: "post" },
		"t.me": { platform: "Telegram", kind: "post" },
		"telegram.org": { platform: "Telegram", kind: "post" },
		"facebook.com": { platform: "Facebook", kind: "post" },
		"instagram.com": { platform: "Instagram", kind: "post" },
		"vk.com": { platform: "VKontakte", kind: "post" },
		"rutube.ru": { platform: "Rutube", kind: "video" },
		"soundcloud.com": { platform: "SoundCloud", kind: "audio" },
	},
	posted:
		"posted|published|shared|uploaded|circulated|circulating|released|tweeted|broadcast|streamed|filmed|shot|taken|recorded|put online|appeared|surfaced|aired",
	shows:
		"shows?|showed|showing|shown|appears? to show|appeared to show|appears|purports? to show|purportedly show(?:s|ed|ing)?|depicts?|depicted|depicting|captures?|captured|capturing|reveals?|revealed|hear|see",
	seen: new Set("show depict feature picture portray observe mark bring draw see watch display".split(" ")),
	by: "(?:filmed|shot|taken|recorded|captured|made|posted|shared|published|uploaded|streamed) by",
	stops: "which|who|that|posted|published|shared|uploaded|filmed|taken|according|as|but|and",
	of: "of",
	effects:
		"(?:has |have |had )?(?:caused|sparked|prompted|provoked|triggered|drew|drawn|went|gone) (?:[a-z]+ ){0,2}?(?:outrage|anger|fury|protests?|criticism|condemnation|controversy|viral|alarm|panic|shock)",
	verification: [
		{
			status: "false",
			pattern:
				"(?:is|are|was|were|proved|be) (?:a )?(?:fakes?|false|fabricated|doctored|staged|old)|debunked|from another (?:year|country|war)|years? old|misattributed|(?:filmed|recorded|shot|taken|dates?)(?: back)?(?: [a-z-]+){0,5}? (?:in|to|from|of) (?<year>(?:19|20)\\d\\d)",
			matches: ["The video is fake.", "The photo was debunked.", "The video was filmed in Norton in 2013."],
			not: ["The video is new."],
		},
		{
			status: "unverified",
			pattern:
				"(?:not|n't|never|unable to|could ?not|cannot|yet to)(?: yet| immediately| been| be| independently){0,3} (?:be )?(?:verif(?:y|ied)|confirm(?:ed)?|authenticat(?:e|ed))|unverified|unconfirmed|no way to verify",
			matches: ["The video could not be independently verified.", "unverified footage"],
			not: ["The desk verified the video."],
		},
		{
			status: "doubted",
			pattern: "(?:doubts?|doubted|questions?|questioned|disputed?|suspicions?)",
			matches: ["Experts doubted the video."],
			not: ["The video shows a man."],
		},
		{
			status: "verified",
			pattern: "(?:verified|authenticated|geolocated|geo-located|confirmed)",
			matches: ["The agency verified the footage.", "geolocated video"],
			not: ["The video shows a man."],
		},
	],
	never:
		"(?:video|audio|picture|image|photo|post|story)(?:[ -])(?:conference|conferencing|conferences|link|call|calls|game|games|gallery|galleries|office|offices|op|credit|credits|editor|agency|opportunity|message board|war|mortem|camera|cameras|shop|card|cards)",
	matches: [
		"A clip filmed by a baker shows the square.",
		"This video, posted on Telegram on January 5, shows a burning car.",
		"Amateur photos show broken windows.",
		"A clip shared on TikTok shows volunteers.",
	],
	not: ["The ministers met by video conference.", "He lost his post on Friday.", "She saw the picture."],
};
