/** The English words of targets. */
import { compounds } from "./compounds";
import type { Words } from "./words";

const list = (phrases: string): readonly string[] => phrases.split("|").map((phrase) => phrase.trim());

const ONES = list("one|two|three|four|five|six|seven|eight|nine");
const TENS = list("twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety");

export const english: Words = {
  language: "en",
  decimal: ".",
  monthFirst: true,
  small: list(
    "monday|tuesday|wednesday|thursday|friday|saturday|sunday|the|a|an|of|to|in|on|for|with|and|at|by|from|be|s|about|all|any|its|their|our|total|value|threshold|each",
  ),
  comparisons: {
    atLeast: list(
      `>=|at least|to at least|at a minimum|minimum|minimum of|a minimum of|min|no less than|not less than|no fewer than|not fewer than|no lower than|not lower than|not below|no below|greater than or equal to|greater than or equal|greater or equal to|greater or equal|
      more than or equal to|higher than or equal to|equal to or greater than|equal to or more than|equal to or above|equal or greater than|equal to or higher than|or more|at or above|not smaller than|starting from|upwards of`,
    ),
    moreThan: list(
      ">|to above|to over|to more than|more than|greater than|higher than|over|above|exceed|exceeds|exceeding|in excess of|larger than|superior to|exceeded|surpass|surpasses|outperform|outperforms|beat|beats|beating",
    ),
    atMost: list(
      `<=|at most|to no more than|to at most|shall not exceed|does not exceed|do not exceed|must not exceed|should not exceed|not exceeding|will not exceed|is not to exceed|not be more than|maximum|maximum of|a maximum of|max|up to|up to a maximum of|no more than|not more than|no greater than|not greater than|no higher than|not higher than|not exceeding|not to exceed|not exceed|less than or equal to|less than or equal|fewer than or equal to|lower than or equal to|
      less or equal to|equal to or less than|equal to or lower than|equal to or below|not above|no longer than|not longer than|within a maximum of|at or below|limited to|capped at|no over`,
    ),
    lessThan: list(
      "<|to below|to under|to less than|less than|fewer than|lower than|below|under|smaller than|inferior to",
    ),
    exactly: list("=|exactly|equal to|equals|precisely"),
  },
  within: list("within|within the|no later than|not later than|no later than the|not beyond|inside"),
  due: list(
    "by|by the|at the latest by|by no later than|due|due by|due on|due:|deadline|deadline:|before the end of the|until|until the|till|on or before|up to|completed by|delivered by|before end of|max|not after",
  ),
  during: list("in|under"),
  before: list("before|before the|prior to|earlier than"),
  after: list(
    "from|after|after the|from|since|not before|no earlier than|not earlier than|starting|later than|as of and after",
  ),
  asAt: list("as at|as of|at|on"),
  between: list("between|from between|in the range of|in the range|range|range of|in the range from"),
  from: list("from"),
  to: list("to|up to|and|until|through"),
  through: list("to"),
  and: list("but|and|&|as well as|plus"),
  or: list("or|and/or|alternatively"),
  outOf: list("out of|of the"),
  oneIn: list("in|in every"),
  ofGroup: list("in the|of the|across the|for the|to the|from the|among the|in|across|among"),
  positional: list(
    "below|under|above|over|beneath|up to|to below|to above|to under|to over|to less than|to more than|to at least|to no more than|to at most",
  ),
  by: list("by|of"),
  numberSign: list("no|nr|number|n|n°|num|number of|nos|#"),
  numbers: {
    ...compounds(TENS, ONES, (ten, one) => `${ten} ${one}`),
    ...compounds(TENS, ONES, (ten, one) => `${ten}-${one}`),
    one: "1",
    two: "2",
    three: "3",
    four: "4",
    five: "5",
    six: "6",
    seven: "7",
    eight: "8",
    nine: "9",
    ten: "10",
    eleven: "11",
    twelve: "12",
    thirteen: "13",
    fourteen: "14",
    fifteen: "15",
    sixteen: "16",
    seventeen: "17",
    eighteen: "18",
    nineteen: "19",
    "a dozen": "12",
    "a hundred": "100",
    "one hundred": "100",
    hundred: "100",
    "a thousand": "1000",
    "one thousand": "1000",
    "a million": "1000000",
    "one million": "1000000",
    "half a million": "500000",
    "a billion": "1000000000",
    "one billion": "1000000000",
    zero: "0",
    twice: "2",
  },
  one: list("one|a|an|once"),
  approximate: list("a dozen"),
  none: list("no|none|zero|nil"),
  multipliers: {
    keur: 3,
    keuro: 3,
    meur: 6,
    meuro: 6,
    hundred: 2,
    thousand: 3,
    thousands: 3,
    k: 3,
    million: 6,
    millions: 6,
    mln: 6,
    mn: 6,
    m: 6,
    mil: 6,
    billion: 9,
    billions: 9,
    bn: 9,
    bln: 9,
  },
  andHalf: list("and a half|and one half"),
  shares: {
    half: "0.5",
    "half of": "0.5",
    "one half": "0.5",
    "a quarter": "0.25",
    "one quarter": "0.25",
    "three quarters": "0.75",
    "three-quarters": "0.75",
    "two thirds": "0.6666666666666667",
    "two-thirds": "0.6666666666666667",
    "one third": "0.3333333333333333",
    "a third": "0.3333333333333333",
    "a fifth": "0.2",
    "one fifth": "0.2",
    "a tenth": "0.1",
  },
  every: list("all|all the|every|each of the|all of the|the whole|the entire|the totality of"),
  percent: list("%|percent|per cent|pct|per cent."),
  points: list("percentage points|percentage point|pp|p.p.|p.p|% points|points percentage|ppt|ppts|pct points"),
  units: {
    EUR: list("€|euro|euros|eur|in euros|of euros|of euro|keur|keuro|meur|meuro"),
    days: list("days|day|working days|business days|calendar days|working day|calendar day|d|wd|gg"),
    minutes: list("minutes|minute|min|mins|'"),
    months: list("months|month|calendar months|mo"),
  },
  durations: list("hours|hour|h|hrs|weeks|week|years|year|seconds|second|sec"),
  years: list("years|year"),
  adjectives: list("x|new|different|more|additional|further|other|extra|large|main|separate|distinct|total|major|key"),
  months: [
    list("january|jan"),
    list("february|feb"),
    list("march|mar"),
    list("april|apr"),
    list("may"),
    list("june|jun"),
    list("july|jul"),
    list("august|aug"),
    list("september|sep|sept"),
    list("october|oct"),
    list("november|nov"),
    list("december|dec"),
  ],
  periods: {
    quarter: 3,
    semester: 6,
    half: 6,
    "half year": 6,
    "half-year": 6,
    "four-month period": 4,
    trimester: 3,
    qtr: 3,
  },
  periodCodes: {
    q1: [3, 1],
    q2: [3, 2],
    q3: [3, 3],
    q4: [3, 4],
    h1: [6, 1],
    h2: [6, 2],
  },
  ordinals: {
    first: 1,
    second: 2,
    third: 3,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    last: 99,
    i: 1,
    ii: 2,
    iii: 3,
    iv: 4,
  },
  ordinalEndings: list("st|nd|rd|th|°"),
  end: list("end|end of|the end of|end of the|the end of the|end-|late|close of|the close of|end of the month of"),
  middle: list("mid|mid-|middle of|the middle of"),
  start: list("early|beginning of|the beginning of|start of|the start of"),
  year: list("year|fy|financial year|fiscal year|the year|calendar year|in the year|for the year|for"),
  thisYear: list(
    "year|the year|this year|current year|the current year|calendar year|the calendar year|financial year|the financial year|fiscal year|the fiscal year|year-end|year end|end of year",
  ),
  monthNoun: list("month of|the month of"),
  increase: list(
    "grows|growing|rising|rises|raising|extend|extension|strengthen|widen|accelerate|increase|increases|increased|increasing|an increase|rise|raise|raised|growth|grow|boost|expand|expansion|gain|uplift|higher by|up by|up|increment",
  ),
  decrease: list(
    "narrow|narrows|narrowed|narrowing|shrink|shrinks|shrinking|close the gap|halt|slow|slows|minimising|falling|cuts|cutting|lowers|shorter|falls|dropped|fewer|minimise|minimize|drops|declining|decreased by|decrease|decreased|decreases|decreasing|reduce|reduced|reduces|reduction|reducing|cut|drop|lower|lowered|decline|fall|down by|down|shorten|shortened|curb|lowering|contain",
  ),
  improve: list("improve|improved|improvement|improvements|improving|improves|enhance|enhanced|better performance"),
  plus: list("plus"),
  minus: list("minus"),
  factors: {
    double: "1",
    doubling: "1",
    doubles: "1",
    twofold: "1",
    tripling: "2",
    tripled: "2",
    halves: "-0.5",
    doubled: "1",
    triple: "2",
    halve: "-0.5",
    halving: "-0.5",
    halved: "-0.5",
  },
  keep: list(
    "same level as|same number as|same rate as|the same level as|the same as|no deterioration|no decline|no worsening|no decrease|no reduction|maintain|maintaining|maintenance of|keep|kept|hold|sustain|unchanged|stable|no change|same as|in line with|confirm|maintained|preserve|as in|retain|stay at|remain at|remain|steady|keeping",
  ),
  level: list(
    "level|levels|value|values|result|results|performance|figure|figures|standard|standards|number|rate|position|current level|score|data|outturn|target|current",
  ),
  further: list("additional|further|another|extra|a further|an additional|other"),
  orMore: list("or more|or above|or higher|and above|or greater|or over|or better|and over|and more"),
  orLess: list("or less|or fewer|or below|or lower|and below|or under"),
  moreAfter: list("more|additional|further|extra|increase|growth|rise|higher|improvement|up|more than in|above"),
  lessAfter: list("less|fewer|fall|cut|reduction|decrease|lower|drop|saving|decline|cut|below"),
  reach: list(
    "goes|moving|move|rises to|grows to|stands|remains|be|is|are|stands at|reaches|reach|reaching|achieve|achieving|attain|bring|bring to|get to|reached|achieved|hit|deliver|ensure|raise to",
  ),
  against: list(
    "compared to|compared with|compared to the|compared with the|relative to|versus|vs|against|in comparison with|in comparison to|with respect to|as compared to|than in|than|than the",
  ),
  on: list("on|over|from|above|below|than"),
  previousTarget: list(
    "previous target|the previous target|last year's target|previous year's target|last year target|prior target|prior year target|prior year's target|target of the previous year|previous year target|target|the target",
  ),
  previousResult: list(
    `previous year|the previous year|last year|prior year|the prior year|last year's result|previous year's result|previous result|last result|baseline|the baseline|starting value|initial value|previous value|previous level|current level|previous period|same period|same period last year|year on year|year-on-year|
    yoy|current value|status quo|starting point|preceding year|year before|previous year's level|previous year's value|last year's level|last year's value|current|previous outturn|last year's outturn|previous years|historical value|base value|last year's|previous year's|current levels|existing level|existing levels`,
  ),
  yearly: list("/year|/yr|annual|annually|per year|a year|each year|every year|per annum|year on year|yoy"),
  result: list(
    "result|results|level|levels|value|values|outturn|actual|actuals|figure|figures|year|base|data|score|performance|number|of|in|recorded|final|that|those|same",
  ),
  mean: list(
    "average|mean|benchmark|median|average of|mean of|average of the|mean of the|average for the|average for|avg",
  ),
  meanAfterGroup: true,
  better: list("better than|improve on|improvement on|better than in|better|better than|better than the"),
  worse: list(
    "same or better than|same or better|equal or better than|equal to or better than|at least as good as|as good as|as good or better than|not below the level of|worse|no worse than|not worse than|no worse than the|not worse than the",
  ),
  yes: list(
    "yes|y|done|completed|complete|achieved|ok|on|on/off|on-off|on off|true|delivered|approved|adopted|published|implemented|in place|carried out|finished|accomplished|realised|realized|activated|launched|met|issued|signed|established|submitted|operational|in operation|updated|drafted|executed|performed|fulfilled|completion|reached",
  ),
  placeholders: list(
    `n/a|n.a.|na|tbd|t.b.d.|t.b.d|tba|tbc|t.b.c.|to be defined|to be determined|to be decided|to be confirmed|to be set|to be agreed|to be established|not available|not applicable|not defined|not set|not yet defined|undefined|none|no target|pending|unknown|to be announced|target to be defined|not determined|not specified|under definition|to be fixed|
    no target set|not yet set|to be quantified|nd|n.d.|n/d|not planned|not foreseen|-|--|---|.|..|...|/|//|?|??|???|*|x|xx|xxx|yes/no|y/n|blank|empty|to be identified`,
  ),
  notTarget: list(
    "baseline|starting value|initial value|source|sources|note|notes|outturn|result|actual|weight|formula|indicator|current value|baseline value|base|unit|historical value|current|previous result|last year|previous year",
  ),
  startValue: list("baseline|starting value|initial value|baseline value|current value|historical value"),
  targetLabel: list(
    "target|goal|expected|expected value|expected result|target value|objective|planned|annual target|aim|threshold|final target|target for",
  ),
  judgement: list(
    "on time|as planned|as scheduled|as per schedule|on schedule|within deadlines|within the deadlines|within deadline|within the deadline|within the legal deadlines|meet deadlines|meeting deadlines|deadlines met|respect of deadlines|compliance with deadlines|compliance with the schedule|in compliance|throughout the year|all year|all year round|the whole year|during the year|whole year|continuous|continuously|ongoing|good|excellent|satisfactory|adequate|sufficient|timely|high|medium|positive|in a timely manner|as needed|on request|when needed|as required|as appropriate|regular|regularly|constant|continuous improvement|improved quality|permanent|prompt|promptly|best effort|respect the deadlines|respecting deadlines|according to plan|according to schedule|immediate|effective|optimal|to a good standard|as necessary|respect of the deadlines|compliance",
  ),
  deliverables: list(
    `appoint|agree|agreement|secure|negotiate|commission|procure|recruit|select|identify|assess|evaluate|pilot|trial|introduce|replace|repeal|transpose|ratify|enact|notify|refresh|redesign|restructure|transfer|digitise|digitize|modernise|consult|engage|respond|table|lay|begin|commence|finish|close|open|install|construct|refurbish|upgrade|map|audit|benchmark|enable|embed|simplify|consolidate|merge|abolish|clear|provide|offer|a new|the new|first|all-in-one|framework|roadmap|manual|catalogue|register|registry|database|app|dashboard|toolkit|standard|standards|charter|code|bill|decree|regulation|memorandum|contract|survey results|consultation|inspection|annual report|white paper|green paper|business case|evaluation|publication of|launch|release|study|analysis|start|kick-off|kickoff|setup|set up|review|delivery|deploy|rollout|roll-out|roll out|report|plan|draft|issue|tender|survey|design|draw up|publish|prepare|adopt|approve|complete|develop|deliver|define|establish|implement|sign|submit|conclude|create|update|activate|start-up|finalise|finalize|organise|organize|
    entry into force|award|handover|appoint|go-live|go live|availability|approval|renewal|closure|opening|test|build|hold|conduct|carry out|write|produce|introduce|revise|signing|signature|drafting|start of|upgrade|guidelines|project|strategy|document|agreement|new|pilot|website|portal|policy|platform|drawing up|setting up|mapping|testing|training|migration|migrate`,
  ),
  deliverableEndings: list("tion|ment|tions|ments"),
  doneEndings: list("ed"),
  measures: list(
    "number|percentage|rate|level|degree|share|index|value|time|quality|satisfaction|cost|amount|score|total|average|proportion|performance|efficiency|volume|source|see|trend|improvement|better|good|high|low|culture|wellbeing|capacity",
  ),
  notDeliverable: list(
    "satisfaction|proportion|fraction|position|element|option|section|question|questions|attention|portion|department|population|comment|amount",
  ),
  references: list(
    "art|article|articles|section|sections|notes|phases|sec|law|act|act no|regulation|reg|regulation no|regulation (eu)|regulation (eu) no|directive|directive (eu)|decree|decree no|legislative decree|legislative decree no|measure|investment|reform|action|line|objective|chapter|annex|table|phase|stage|level|version|release|iso|iso/iec|wcag|paragraph|par|para|page|pp|lot|axis|priority|mission|component|milestone|code|goal|sdg|agenda|horizon|europe|industry|web|step|module|category|class|group|type|item|clause|figure|fig|strategy|plan|programme|program|covid|tier|note|ref|appendix|schedule|part|zone|area|project|standard|pillar|initiative|law no|resolution|resolution no|circular|circular no|l|target no",
  ),
  events: list(
    "event|the event|of the event|from the event|after the event|approval|of approval|after approval|publication|of publication|after publication|completion|of completion|after completion|signing|of signing|after signing|launch|closing|adoption|entry into force|kick-off|award|appointment|start|conclusion|signature|end of the event|the end of the event",
  ),
  recurring: list(
    "request|requests|application|applications|receipt|submission|order|complaint|complaints|invoice|enquiry|query|ticket|filing|notification|referral|call|report|registration|arrival|inquiry|claim|receiving",
  ),
  since: list(
    "of|from|after|following|since|of the|from the|after the|following the|of receipt of|before|before the|prior to|of a|from a",
  ),
  subordinate: list(
    "that|with|which|who|whose|for|having|including|of which|through|among|per|aged|inhabitants|population|lasting|via|where|based on|using|involving|targeting|regarding|each|every|relating to|within|during|compared|equivalent to|corresponding to|across|held in|those",
  ),
  negation: list(
    "not|never|no|cannot|can't|won't|don't|doesn't|isn't|neither|nor|without|in no case|under no circumstances|not ever|none|at no time|nobody|nothing",
  ),
  auxiliary: list(
    "be|to be|to|is|are|must|should|shall|will|may|can|could|ever|being|have|having|allowed to|fall|falls|falling|drop|drops|go|goes|going|rise|rises|last|lasts|take|takes|taking|wait|waits|waiting|exceed|stay|remain|let|get|it|they|there|cost|costs|longer|need|require|requires|any",
  ),
  exceed: list(
    "exceed|exceeds|exceeding|exceeded|surpass|surpasses|outperform|outperforms|beat|beats|beating|to exceed",
  ),
  ranking: list(
    "top|bottom|rank|ranked|ranking|quartile|best|worst|first place|in the top|among the top|place|the first|among the first",
  ),
  eliminate: list(
    "eliminate|eliminates|eliminated|eliminating|elimination|abolish|abolishing|remove|removal|removing|end|eradicate|eradication|clear|get rid of|stop|zero",
  ),
  elsewhere: list(
    "awaiting|awaits|see|refer to|refers to|cf|as above|as below|ditto|as per|postponed|deferred|on hold|suspended|to follow|pending|subject to|depends on|dependent on|contingent on|reported in|set out in|as set out in|as indicated in|as agreed with|to be updated|will be set|will be defined|will be agreed|will be determined|will be confirmed|under review|under discussion|yet to be",
  ),
  vagueTimes: list(
    "holidays|break|spring|summer|autumn|winter|christmas|easter|the spring|the summer|the autumn|the winter|the summer recess|recess|the recess|the holidays|the break|parliament|soon|shortly|next|asap",
  ),
  stateLabel: list(
    "current position|current status|current situation|position|situation|status|state of play|latest|latest data|latest figure|latest value|latest available|last available|most recent|baseline|base|baseline value|starting point|starting position|starting value|initial value|current value|current level|current performance|current|actual|actuals|outturn|result|results|achieved|historical|historical data|historical series|previous|last year|trend|performance to date|to date|recorded",
  ),
  each: list("per|each|every|apiece|per head|per capita|for each|for every|in each|in every|a head|a piece|a person"),
  ages: list(
    "over-|under-|aged over|aged under|people over|people under|adults over|women over|men over|children under|patients over|residents over|citizens over|population over|those over|those under|pupils under|young people under|persons over|persons under|workers over|staff over|employees over",
  ),
  doubt: list(
    "different from|except|unless|excluding|about|approximately|approx|around|roughly|circa|if|possibly|subject to|where possible|nearly|almost|some|on average|indicatively|tentatively|without|~|ca|hopefully|other than",
  ),
  frequency: list(
    "times|times a year|times per year|times a month|per year|a year|a month|per month|annually|monthly|a week|per week|each year|every year|yearly|quarterly|per quarter|a day|per day|times each year|times yearly",
  ),
  lower: list(
    "timeliness of payments|timeliness of payment|payment timeliness|time|times|days|day|absence|absences|absenteeism|delay|delays|cost|costs|duration|deviation|variance|waiting|wait|downtime|turnover|dropout|lead time|consumption|emissions|error rate|debt|vacancy rate|reoffending|mortality|time taken|sickness",
  ),
  lowerThings: list(
    "complaint|complaints|non-conformity|non conformity|nonconformity|non-conformities|non conformities|non-compliance|error|errors|backlog|overdue|pending|litigation|dispute|disputes|injuries|accidents|incidents|debts|arrears|unpaid|missed|interruptions|outages|failures|faults|defects|unanswered|findings|rejections|breaches|losses|vacancies|queries|deaths|crimes|unemployed",
  ),
  higher: list(
    "open day|open days|reduction|decrease|savings|saving|compliance|coverage|satisfaction|punctuality|within|timeliness|timely|on time|in time|recovery|opening|training days|per day|a day|each day|days of training|attendance|full time|full-time|real time|part-time|first time|over time|opening days|days open|met",
  ),
  handled: list(
    "resolved|handled|processed|answered|closed|settled|cleared|acknowledged|addressed|dealt with|completed|avoided|responded|investigated|collected|finalised|finalized|repaired|actioned|response to|responses to|resolution|collection|attended|recovered|concluded|upheld|decided|determined|solved",
  ),
};
