"""The words that page residue is made of: lists for the whole class, none from one outlet."""

import re

NETWORKS = (
    "Facebook|Twitter|Instagram|Telegram|WhatsApp|YouTube|LinkedIn|Pinterest|Reddit|TikTok|Flipboard|Messenger|Tumblr|"
    "Viber|Threads|Mastodon|Bluesky|Snapchat|VKontakte|VK|Line|Google News|Google\\+|Google Plus|Google"
)
"""Names of social networks, as a pattern."""

SHARE = (
    r"(?:Share(?: (?:this(?: (?:story|article|post|page|on))?|on|via|with friends|article|story))?|Tweet|Retweet|Pin(?: it)?"
    r"|Print(?: (?:this|article|page))?|E-?mail(?: (?:this|article|story))?|Save(?: (?:article|story))?|Like(?: this)?"
    rf"|Bookmark|Copy(?: (?:link|URL))?|Get short URL|Short URL|Link copied|Send|Messenger|{NETWORKS}|Embed|Listen"
    r"|Font size|Text size|A\+ ?A?-?|Reset|Comments?(?: \(\d+\))?|\d+ Comments?|No Comments|Leave a comment"
    r"|Views?:? ?\d[\d,.]*|\d[\d,.]* (?:views|shares|likes|reads|comments)|\d+ min(?:ute)?s? read"
    r"|(?:Reading|Read) time:? \d+ min(?:ute)?s?)"
)
"""One button or counter of a share bar."""

SURE_SHARE = re.compile(r"(?:Get short URL|Short URL|Link copied|Tweet Share|Share Tweet)\b", re.IGNORECASE)
"""Share bars that never begin a sentence."""

SECTION = (
    r"(?:World|International|Nation(?:al)?|Local|Region(?:al|s)?|Politics|Business|Economy|Finance|Markets|Society|Culture"
    r"|Arts|Science|Technology|Tech|Health|Environment|Climate|Sports?|Opinion|Life(?:style)?|Entertainment|Travel|Crime"
    r"|Courts?|War|Conflict|Defen[cs]e|Security|Military|Europe|Asia|Africa|Americas?|Middle East|Top Stories|Top News"
    r"|Latest News|Latest|News|Breaking News|Headlines|Home|Features?|Analysis|Video|Photos|Incidents?|Accidents?|Weather"
    r"|Education|Religion|Law|Justice|Energy|Transport)"
)
"""A section of a news site."""

FUNCTION_WORDS = frozenset(
    "the a an this that these those in on at by for from to of over under about after before since until as with without "
    "near more at least it he she they we i there here when while where although but and or if no not some many most all "
    "both each every his her its their our who what how why according during despite following earlier later meanwhile "
    "however also because between across amid around".split()
)
"""English function words: a capital on one of them begins a sentence."""

LABELS = re.compile(
    r"(?:Description|Body|Content|Summary|Subtitle|Title|Headline|Images?|Media|Gallery|Photo gallery|Videos?|Authors?"
    r"|Location|Language|Main image|Featured image|Caption|Keywords|Section|Date Created|Date Published|Publication date"
    r"|Created|Modified|Last (?:updated|modified)|Updated|Published|Attachments?|File|Text|Advertisements?|Ad|ADVERTISEMENT"
    r"|Sponsored(?: content)?|Promoted|Details|Menu|Search|Navigation|Skip to (?:main )?content|Close|Loading\.*|Next"
    r"|Previous|Back to top|Top|Follow us|Subscribe|Sign in|Log ?in|Register|Donate|Contact us|About us|Privacy policy"
    r"|Terms (?:of use|and conditions|of service)|Cookie policy)\s*:?",
    re.IGNORECASE,
)
"""A line that is only a field's name or a button."""

LISTS = re.compile(
    r"(?:Category|Categories|Tags?|Topics?|Keywords|Filed under|In this story|Labels)\s*:?", re.IGNORECASE
)
"""A line that is only the name of a list of terms."""

RELATED = (
    r"(?:Related(?: (?:News|Stor(?:y|ies)|Articles?|Posts?|Topics?|Content|Coverage|Links?|Videos?|Reading))?"
    r"|Read (?:Also|More|Next|Also)|Also Read|See Also|You (?:May|Might) (?:Also )?(?:Like|Be Interested In)"
    r"|Recommended(?: (?:for you|stories|articles|videos))?|Most (?:Read|Popular|Viewed|Shared|Recent)|Trending(?: now)?"
    r"|Popular(?: now)?|Top Stories|Latest(?: (?:News|Stories|Updates))?|Editor'?s'? (?:Picks?|Choice)|What to Read Next"
    r"|More (?:Stories|News|on this(?: story| topic)?|to read|like this|from [A-Z][\w.&’' -]{1,40})|Don['’]t Miss"
    r"|In (?:Pictures|Photos|Case You Missed It)|From around the web|Around the web|Next Article|Previous Article)"
)
"""What heads a list of other reports."""

RELATED_LINE = re.compile(rf"{RELATED}\s*:?", re.IGNORECASE)
RELATED_WITH_TITLE = re.compile(
    r"(?:Read (?:also|more|next|the full (?:story|article|report))|Also read|See also|Related(?: (?:story|article|news))?"
    r"|More from [A-Z][\w.&’' -]{1,40}|More on this|Watch(?: (?:now|also))?|Listen(?: also)?|READ MORE|RELATED|WATCH|SEE ALSO|READ ALSO)"
    r"\s?[:|»>–—-]\s?\S.{0,200}"
)
COMMENTS = re.compile(
    r"(?:\d+ )?(?:Reader )?Comments?(?: \(\d+\))?:?|(?:Leave|Post|Add|Write) a (?:comment|reply).{0,60}|Join the discussion.{0,60}",
    re.IGNORECASE,
)
"""What heads the readers' comments."""

OUTLET_WORD = re.compile(
    r"\b(?:Times|Post|News|Herald|Gazette|Tribune|Journal|Courier|Mail|Chronicle|Standard|Mirror|Star|Guardian|Telegraph|Globe"
    r"|Wire|Radio|TV|Television|Broadcasting|Online|Today|Weekly|Daily|Review|Reporter|Examiner|Sentinel|Independent|Ledger"
    r"|Beacon|Bulletin|Monitor|Voice|Record|Register|Dispatch|Express|Echo|Argus|Advertiser|Inquirer|Enquirer|Observer|Press"
    r"|Network|Channel|Media|Digest|Agency|Messenger|Mercury|Republic|Citizen|Union-Tribune|Free Press|Newswire|Page"
    r"|FM|Kanal|Zeitung|Nachrichten|Blatt|Le Monde|Presse|Gazeta|Diario|Noticias|Prensa|Giornale|Corriere|Jornal|Folha)\b",
    re.IGNORECASE,
)
"""Words of which outlets' names are made, in English and a few languages near it."""

WIRE_WORD = re.compile(
    r"\b(?:News Service|News Agency|Newswire|Wire|Wire Service|Agency|Agencies|Press Service)\b", re.IGNORECASE
)
"""Words of which agencies' names are made."""

DESK = re.compile(
    r"(?:By )?(?:(?:Our |Special |Foreign |Chief |Senior )*(?:Staff|Correspondents?|Reporters?|Editors?|Editorial)"
    r"(?: (?:staff|team|board|desk|reporters?|writers?|correspondents?|report))?"
    r"|(?:News|Web|Online|City|World|National) (?:desk|team|staff)|Agencies|Newsroom)",
    re.IGNORECASE,
)
"""A line that names nobody who wrote it."""
