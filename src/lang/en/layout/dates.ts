/** Pieces of pattern for dates as they stand in datelines. For the text as it stands, flags `u` and, where a rule says so, `i`. */
const month =
	"(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER|JAN|FEB|MAR|APR|JUN|JUL|AUG|SEP|OCT|NOV|DEC)\\.?";
const weekday =
	"(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon|Tues|Tue|Wed|Thurs|Thur|Thu|Fri|Sat|Sun|MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY|SUNDAY|MON|TUE|WED|THU|FRI|SAT|SUN)\\.?";
const day = "\\d{1,2}(?:st|nd|rd|th)?";
const year = "(?:19|20)\\d{2}";
const clock =
	"(?:\\d{1,2}[:.h]\\d{2}(?::\\d{2})?(?:[ \\u00a0]?(?:[aApP]\\.?[mM]\\.?))?|\\d{1,2}[ \\u00a0]?[aApP]\\.?[mM]\\.?)(?:[ \\u00a0]?(?:GMT|UTC|BST|CET|CEST|EST|EDT|ET|CST|CDT|CT|MST|MDT|MT|PST|PDT|PT|MSK|IST|AEDT|AEST|local time|Almaty time|Moscow time|hrs)(?:[ ]?[+-]\\d{1,2}(?::?\\d{2})?)?)?";

/** A day of the month with or without its year ("8 January 2022", "Jan. 8", "2022-01-08", "08/01/2022", "08.01.2022"). */
export const date = `(?:${day}[ \\u00a0](?:of[ ])?${month}(?:,?[ \\u00a0]?${year})?|${month}[ \\u00a0]${day}(?:,?[ \\u00a0]?${year})?|${day}-${month}-(?:${year}|\\d{2})|${year}[-/.]\\d{2}[-/.]\\d{2}|\\d{1,2}[./-]\\d{1,2}[./-](?:${year}|\\d{2}(?!\\d)))`;
/** The same, and the year must be told. */
const fullDate = `(?:${day}[ \\u00a0](?:of[ ])?${month},?[ \\u00a0]?${year}|${month}[ \\u00a0]${day},?[ \\u00a0]?${year}|${day}-${month}-${year}|${year}[-/.]\\d{2}[-/.]\\d{2}|\\d{1,2}[./-]\\d{1,2}[./-]${year})`;
const around = (inner: string) =>
	`(?:${clock}[ ,|–—-]{0,4})?(?:${weekday},?[ \\u00a0]+)?${inner}(?:[ ,|–—-]{1,4}${weekday})?(?:[ \\u00a0]?[,|·•–—-]?[ \\u00a0]?(?:at[ ])?(?:${clock}|T\\d{2}:\\d{2}(?::\\d{2})?(?:Z|[+-]\\d{2}:?\\d{2})?))?(?:[ ]?\\([A-Z]{2,5}\\))?`;
/** A date with what may stand round it: weekday, time of day, zone. */
export const stamp = around(date);
export const fullStamp = around(fullDate);
export { clock, month, weekday, year };
