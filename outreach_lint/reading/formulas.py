"""The formulas of letters: greetings, closings, names, contact details, postscripts.

Each function reads one line without white space around it.
"""

from __future__ import annotations

import re

GREETING_WORD = re.compile(
    r"(?:hi+(?:ya)?|h[ea]llo+|hey+|heya|howdy|hullo|yo|dear(?:est)?|good (?:morning|afternoon|evening|day)"
    r"|morning|afternoon|evening"
    r"|greetings|salutations|g'day|aloha|namaste|ladies and gentlemen|gentle(?:men|women|people)|sirs?|ma'?a?dam"
    r"|(?:to )?whom(?:so?ever)? (?:it|this) may concern"
    r"|bonjour|bonsoir|salut|cher|chère|hola|buen[oa]s (?:d[ií]as|tardes|noches)|estimad[oa]s?|querid[oa]"
    r"|guten (?:tag|morgen|abend)|liebe[rs]?|sehr geehrte[rs]?|moin|servus|grüezi|ciao|buongiorno|salve|gentile"
    r"|egregio|olá"
    r"|oi|prezad[oa]s?|beste|geachte|hej|hei|cześć|dzień dobry|merhaba|shalom|salaam?|assalamu alaikum)(?!['-]?\w)",
    re.IGNORECASE,
)
PLACEHOLDER = r"(?:\[[^\][\n]{1,40}\]|\{\{?[^{}\n]{1,40}\}\}?|<[^<>\n]{1,40}>|_{3,20}|[Xx]{2,6})"
NAME = rf"(?:{PLACEHOLDER}|[^\W\d_a-zß-öø-ÿ](?:[^\W\d_]|['.-](?=[^\W\d_]))*\.?)"
PARTICLE = r"(?:van|von|der|den|de|del|della|di|da|do|dos|du|la|le|el|al|bin|ibn|ben|ter|ten|zu|y)"
FULL_NAME = rf"{NAME}(?:(?: {PARTICLE}){{0,2}} {NAME}){{0,3}}"
NAMES = re.compile(rf"{FULL_NAME}(?:(?:, ?(?:and |& ?)?| and | & | ?/ ?){FULL_NAME}){{0,5}}")
FIRST_NAMES = re.compile(rf"{NAME}(?: {NAME})?")
NAME_SIGN = re.compile(r"[ \t]*[,:]|(?=[ \t]*[–—-]{1,2}(?:\s|\Z))")
RUNS_ON = re.compile(r"(?:I|I'm|I've|I'd|we|my|it|thanks?|hope|hoping|just|this|your|you|as)\b", re.IGNORECASE)
WORD = re.compile(rf"{PLACEHOLDER}|[^\W_]+(?:['.-][^\W_]+)*\.?|[&/]")


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


RECIPIENTS = _words(
    """
    there all team everyone everybody folks friend friends colleague colleagues hiring manager managers recruiter
    recruiters recruiting recruitment talent acquisition sir madam sirs ma'am and or & / the at of again members
    committee ladies gentlemen guys y'all people search selection department staff human resources hr leader leaders
    professor doctor dr mr mrs ms mx prof board editor editors admissions officer officers panel lead whom it may
    concern both two group crew from to
    """
)
"""Words that name a reader without being a name."""

NOT_NAMES = _words(
    """
    i i'm i've i'd i'll we we're we've we'd my our me you your you're it it's its this that these those he she they
    a an the if is are was were am be been being do does did have has had having can could would will shall should
    may might must not no yes just quick hope hoping hopefully thank thanks please sorry apologies wanted writing
    checking following looking reaching saw see seen read heard met applied attached enclosed happy glad great good
    nice excited interested thoughts question questions how what when where which who why as after before since
    while because for from with in on at by to of and or but so also however well first second third finally lastly
    next then now today tomorrow yesterday tonight monday tuesday wednesday thursday friday saturday sunday january
    february march april june july august september october november december here there best regards cheers
    sincerely warmly respectfully cordially resume cv résumé portfolio linkedin github available let know talk soon
    more less much many very really subject re fw fwd note update congratulations congrats welcome sure ok okay
    anyway perhaps maybe per about email mail phone call meeting interview interviews job role position company team
    work experience skills education summary objective references details background highlights free one two three
    four five regarding given despite although though unfortunately recently currently lately previously
    additionally furthermore moreover therefore hence meanwhile otherwise still yet again always never often any
    some each every all both either neither few several such only own same too than until till once send reply
    forward ping book grab meet join visit drop stop bring pick choose done tbd n/a none end
    """
)
"""Words that begin lines and sentences, and no name that matters more."""

TITLES = re.compile(r"\b(?:mr|mrs|ms|mx|dr|prof|st|sr|jr|rev|hon|messrs|[a-z])\.$", re.IGNORECASE)
STOP = re.compile(r"(?:[,!?]|[:;](?!-?[)DP](?!\w)))+|(?<!\.)\.++(?=\s|\Z)|\s[-–—]{1,2}(?=\s|\Z)|[–—]|\Z")
SMILE = re.compile(r"[ \t]*(?:[:;]-?[)DP]|[^\w\s.,;:!?'\"()\[\]{}<>/&@#*-]{1,4})?[ \t]*\Z")


def greeting(line: str) -> int:
    """How many characters at the start of a line greet its reader; 0 where none do."""
    word = GREETING_WORD.match(line)
    if not word:
        return _name_as_greeting(line)
    stop = _stop(line, word.end())
    reader = line[word.end() : stop.start()].strip()
    if not reader:
        return _after_bare_word(line, word.end(), stop)
    if len(reader) <= 80 and _is_reader(reader, stop[0] != ""):
        end = _with_sign(stop)
        rest = line[end:].strip()
        more = NAMES.match(rest)
        if stop[0] == "," and more and re.fullmatch("[,:!.]?", rest[more.end() :]) and rest[:1].isupper():
            return len(line)
        return len(line) if end == stop.end() and SMILE.fullmatch(rest) else end
    return _names_then_sentence(line, word.end())


def _stop(line: str, at: int) -> re.Match[str]:
    """What ends the words from here on: a sign that is not the full stop of a title, or the end of the line."""
    for stop in STOP.finditer(line, at):
        if not (stop[0] == "." and TITLES.search(line[max(at, stop.start() - 9) : stop.end()])):
            return stop
    raise AssertionError("the end of the line matches")


def _with_sign(stop: re.Match[str]) -> int:
    return stop.start() if stop[0].strip(" \t-–—") == "" else stop.end()


def _is_reader(words: str, ended: bool) -> bool:
    tokens = WORD.findall(words)
    unknown = [token for token in tokens if token.islower() and token.lower().strip(".") not in RECIPIENTS]
    unknown = [token for token in unknown if not re.fullmatch(PARTICLE, token) and token[0] not in "[{<_"]
    if len(tokens) > 10 or any(token.lower() in NOT_NAMES - RECIPIENTS for token in tokens):
        return False
    if len(unknown) < len(tokens):
        return not unknown or (ended and len(tokens) <= 6)
    return len(tokens) == 1 or (ended and len(tokens) == 2)


def _after_bare_word(line: str, end: int, stop: re.Match[str]) -> int:
    """The end of `Hi, Maria!`, or of `Hello.` before a sentence."""
    if stop[0] == ",":
        after = _stop(line, stop.end())
        reader = line[stop.end() : after.start()].strip()
        if reader and len(reader) <= 40 and after[0] != "?" and _is_reader(reader, after[0] != ""):
            sign = _with_sign(after)
            return len(line) if SMILE.fullmatch(line[sign:]) else sign
    sign = _with_sign(stop)
    return len(line) if SMILE.fullmatch(line[sign:]) else max(sign, end)


def _names_then_sentence(line: str, at: int) -> int:
    """The end of the greeting in `Hi Maria I saw your posting`."""
    for token in WORD.finditer(line, at):
        word = token[0].lower()
        named = token[0][0] in "[{<" or token[0][0].isupper() or word in RECIPIENTS
        if not named or word in NOT_NAMES - {"there", "all", "team"}:
            break
        at = token.end()
    return at


def _name_as_greeting(line: str) -> int:
    """The end of `Zoë,` or `Zoë -` at the start of a mail, also before a sentence."""
    if closing(line):
        return 0
    return _named(line, NAMES.match(line)) or _named(line, FIRST_NAMES.match(line))


def _named(line: str, names: re.Match[str] | None) -> int:
    if not names or len(names[0]) > 60:
        return 0
    words = [word.lower() for word in WORD.findall(names[0])]
    if len(words) > 8 or any(word in NOT_NAMES - RECIPIENTS or word.endswith("ly") for word in words):
        return 0
    sign = NAME_SIGN.match(line, names.end())
    if not sign:
        return 0
    rest = line[sign.end() :].strip(" \t-–—")
    runs_on = RUNS_ON.match(rest) and len(words) <= 2 and not sign[0].endswith(":")
    return sign.end() if not rest or runs_on else 0


THANKS = (
    r"(?:(?:with|many|much|my|warm|kind|sincere|heartfelt|again|big|huge) ){0,3}(?:thanks|thank you|thanx|thx"
    r"|tks|tia|ta|merci)"
    r"(?:,? (?:again|so much|very much|much|a lot|a million|a ton|kindly|in advance|indeed|everyone|all|once again))*"
)
REGARDS = (
    r"(?:(?:with|my|all|the|very|our|every) ){0,3}(?:(?:best|kind|kindest|warm|warmest|friendly|sincere|many"
    r"|high|highest|good|cordial)"
    r"(?:,? (?:and )?(?:best|kind|kindest|warm|warmest|personal|friendly))? )?(?:regards|wishes|rgds)"
)
CLOSE = (
    rf"(?:{THANKS}(?:(?:,| and|,? &| \+)? {REGARDS}|(?:,| and|,? &) (?:all the )?best)?"
    rf"|{REGARDS}(?: and (?:many )?thanks)?"
    r"|(?:(?:all|my|the) ){0,3}(?:very )?best|bests"
    r"|(?:(?:with|in) )(?:(?:much|my|deep|deepest|great|sincere|warm|kind|anticipation and|thanks and) ){0,3}"
    r"(?:gratitude|appreciation|respect|warmth|kindness|anticipation|admiration|excitement|enthusiasm)"
    r"|(?:(?:yours|very|most) ){0,3}(?:sincerely|faithfully|truly|respectfully|cordially|warmly|gratefully"
    r"|appreciatively|obediently|kindly)"
    r"(?:,? yours)?|yours(?: ever)?|sincerest regards|respectfully submitted"
    r"|(?:many )?cheers|take care|(?:talk|speak|see you|catch you|chat) (?:soon|then)|until (?:then|soon"
    r"|next time)|be well|stay (?:well|safe)"
    r"|(?:have|wishing you|enjoy) (?:a|an|the|your) (?:(?:great|good|nice|lovely|wonderful|fantastic|amazing"
    r"|rest of your|rest of the) ){0,2}"
    r"(?:day|week|weekend|evening|afternoon|morning|one)(?: ahead)?"
    r"|love|hugs|peace|onwards?|ciao|xo+|br|kr|brgds|vr|v/r|godspeed"
    r"|mit freundlichen grüßen|freundliche grüße|viele grüße|liebe grüße|beste grüße|mfg|lg|vg|cordialement"
    r"|bien à vous|bien cordialement"
    r"|(?:un )?(?:cordial )?saludos?(?: cordiales)?|atentamente|cordiali saluti|distinti saluti"
    r"|met vriendelijke groet(?:en)?|mvh|groet(?:en|jes)?"
    r"|atenciosamente|abraços|vänliga hälsningar|med vänlig hälsning|(?:med )?venn?lig hilsen)"
)
CLOSING_LINE = re.compile(rf"{CLOSE}[ \t]*(?:[,.]|!{{1,3}}|\.{{3}}|[–—-]{{1,2}})?{SMILE.pattern}", re.IGNORECASE)
CLOSING_BEFORE_NAME = re.compile(rf"({CLOSE}[,.!]?)(?:(?:[ \t]+[–—-]{{1,2}})?[ \t]+|[–—])(?=\S)", re.IGNORECASE)
LOOSE_CLOSING = re.compile(
    rf"(?:{THANKS}|with|many|warm|kind|fond|sunny|greetings|regards|best|kindest|warmest|yours|wishing|gratefully|sincerely|"
    r"all|beste|med|mit|viele|herzliche|liebe|vennlig|hilsen|hälsningar|atentamente|saludos|cordialement|bien|cordiali|distinti)"
    r"\b[^.!?:;\n]{0,60},",
    re.IGNORECASE,
)
LONGEST_FORMULA = 120
"""Characters of a line that may be a closing, a name or contact data."""


def closing(line: str) -> bool:
    """Whether a line is a complimentary close and nothing else: `Kind regards,`."""
    return len(line) <= LONGEST_FORMULA and CLOSING_LINE.fullmatch(line) is not None


def loose_closing(line: str) -> bool:
    """Whether a line may close a mail if a name stands under it: `Thanks for the talk,`."""
    return len(line) <= LONGEST_FORMULA and LOOSE_CLOSING.fullmatch(line) is not None and len(line.split()) <= 9


def closing_and_name(line: str) -> tuple[int, int] | None:
    """Where the closing ends and the name begins in `Best, Sam`."""
    found = CLOSING_BEFORE_NAME.match(line) if len(line) <= LONGEST_FORMULA else None
    if not found or not is_name(line[found.end() :]):
        return None
    ended = found[1][-1] in ",.!"
    return (found.end(1), found.end()) if ended or line[found.end()].isupper() else None


SUFFIX = (
    r"(?:,? (?:Ph\.? ?D\.?|M\.?D\.?|MBA|MSc|BSc|MA|BA|MS|BS|JD|CPA|CFA|PMP|RN|Esq\.?|Jr\.?|Sr\.?|II|III))*"
    r"(?:,? \((?:[a-z]{2,5}(?:[/,] ?[a-z]{2,5}){1,2}|[A-Z][\w' -]{1,20})\))?(?:[ \t]+x{1,3})?"
)
NAME_LINE = re.compile(rf"({FULL_NAME}){SUFFIX}{SMILE.pattern}")


def is_name(line: str) -> bool:
    """Whether a line is a person's name: one to four words with capitals, or one or two in lower case."""
    text = line.strip().rstrip(",").strip()
    if not text or len(text) > 60:
        return False
    if full := NAME_LINE.fullmatch(text):
        tokens = WORD.findall(full[1])
        if full[1].endswith(".") and len(tokens[-1]) > 3:
            return False
        return not any(token.lower() in NOT_NAMES for token in tokens)
    lower = re.fullmatch(r"([a-zß-öø-ÿ]{1,14})(?: ([a-zß-öø-ÿ]{1,14}))?", text)
    return lower is not None and not any(word in NOT_NAMES for word in text.split())


EMAIL = r"[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}"
URL = (
    r"(?:https?://|www\.)\S{2,300}"
    r"|(?:[\w-]{1,63}\.){1,4}(?:com|org|net|io|dev|me|co|edu|ai|app|uk|de|fr|eu|in|info|ca|au)\b(?:/\S{0,200})?"
)
PHONE = r"(?<!\w)\+?\(?\d[\d ().\x2f-]{5,20}\d(?!\w)(?:[ ]?(?:x|ext\.?) ?\d{1,6})?"
CONTACT = re.compile(rf"{EMAIL}|{URL}|{PHONE}|(?<!\w)@\w{{2,30}}", re.IGNORECASE)
LABEL = re.compile(
    r"(?:e-?mail|mail|e|m|p|t|c|w|tel|telephone|phone|cell|mobile|mob|linkedin|github|gitlab|twitter|x|web"
    r"|website|site|blog"
    r"|portfolio|resume|cv|skype|address|calendly|pronouns)\b[ \t]*[:.|]",
    re.IGNORECASE,
)
SENT_FROM = re.compile(
    r"(?:sent (?:from|via|using|with|on) (?:my |the )?[^.\n]{2,60}|get outlook for (?:ios|android"
    r"|mac)[^\n]{0,60}|envoyé de mon [^\n]{2,40}"
    r"|(?:von meinem|vom) [^\n]{2,40} gesendet|enviado desde mi [^\n]{2,40}|inviato da [^\n]{2,40}|(?:verstuurd"
    r"|verzonden) [^\n]{2,40}"
    r"|skickat från [^\n]{2,40})[.!]?",
    re.IGNORECASE,
)
POSTSCRIPT = re.compile(r"(?:p\.? ?){1,3}s\.?(?:[ \t]*[:.–—,-]+[ \t]*|[ \t]+)(?=\S)|p\.?s\.?:?\Z", re.IGNORECASE)
PROSE = re.compile(r"[.?!:]\Z|\A(?:I|we|you|it|if|please|this|that|there)\b", re.IGNORECASE)


def is_contact(line: str) -> bool:
    """Whether a line is contact data: an address, a number or a link with hardly a word beside it."""
    if len(line) > LONGEST_FORMULA:
        return False
    if LABEL.match(line):
        return True
    rest, found = CONTACT.subn(" ", line)
    return found > 0 and len(re.findall(r"[^\W\d_]{2,}", rest)) <= 3 and not rest.rstrip().endswith(("?", "!"))


def is_sent_from(line: str) -> bool:
    """Whether a program wrote the line under the mail: `Sent from my iPhone`."""
    return len(line) <= LONGEST_FORMULA and SENT_FROM.fullmatch(line) is not None


def postscript(line: str) -> int:
    """How many characters at the start of a line say that a postscript follows; 0 where none do."""
    found = POSTSCRIPT.match(line)
    return found.end() if found else 0


def is_signed(line: str) -> bool:
    """Whether a line under a closing can be part of a signature: short, and no sentence."""
    if len(line) > 80:
        return False
    return (
        is_name(line) or is_contact(line) or is_sent_from(line) or (len(line.split()) <= 8 and not PROSE.search(line))
    )
