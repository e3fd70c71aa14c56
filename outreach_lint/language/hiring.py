"""The vocabulary of hiring: the posting and those who speak for it, their process, what one sends."""

from __future__ import annotations

from .vocabulary import words

POSTINGS = words(
    "posting advert ad advertisement listing notice vacancy description spec specification jd website site webpage "
    "page pack bulletin flyer brief announcement circular leaflet text wording footer header banner faq note notes "
    "paragraph line print portal form instruction instructions guidance guideline guidelines rule rules policy email "
    "e-mail mail autoreply auto-reply message reply template system post job role opening tender call invitation "
    "bit part section sentence"
)
"""What speaks for an employer on paper."""
SPOKESMEN = words(
    "hr recruiter recruitment receptionist switchboard secretary assistant agency firm company team department "
    "recruiters office employer consultant they you people school trust council university ministry board hospital "
    "everyone staff everybody hotel charity"
)
"""Who speaks for an employer."""
ASKING = words(
    "say ask state request specify tell insist read warn stress stipulate instruct require advise direct prefer want "
    "demand make be note mention urge beg forbid prohibit discourage ban bar exclude caution remind demand rule "
    "expect put print write indicate suggest explain list underline emphasise emphasize highlight clarify go run "
    "declare announce have include contain feature carry"
)
"""What a posting does when it lays something down."""
SYSTEMS = words(
    "portal site website form system workday taleo greenhouse lever successfactors icims smartrecruiters jobvite ats "
    "platform page link agency recruiter recruiters hr channel channels webform jobs trac jobtrain naukri process "
    "route website online web app application applications indeed linkedin seek irishjobs totaljobs bamboohr ashby "
    "oleeo eploy reed monster database careers department post mailbox inbox personnel resourcing recruitment talent "
    "headhunter headhunters consultancy procedure upload"
)
"""By which way an application is meant to come in."""
CONTACT_NOUNS = words(
    "call calls phone-call telephone email emails e-mail e-mails mail mails contact contacts approach approaches "
    "enquiry enquiries inquiry inquiries canvassing visit visits visitor walk-in walk-ins walkin walkins caller "
    "callers message messages dm dms letter letters correspondence follow-up follow-ups followup followups phone "
    "telephoning cold-call canvas cv cvs resume resumes résumé résumés application applications attachment "
    "attachments submission submissions unsolicited speculative personal direct lobbying phoning calling emailing "
    "ring-round text texts walk ins walk-up solicitation chasing queries query paper drop-in drop-ins cover covering "
    "callbacks outreach hawkers seekers canvassers salespeople agencies portfolios portfolio"
)
"""What an employer may not want to get."""
CONTACTING = words(
    "contact write email e-mail mail call phone ring telephone message text approach reach dm ping wire drop knock "
    "visit turn show come send attach submit pitch get enquire inquire chase bother tweet slide go try pop deliver "
    "canvass lobby disturb dial hassle trouble fax add post hand connect follow speak talk apply enclose include "
    "forward introduce phoning ringing calling emailing writing contacting messaging approaching visiting"
)
"""How a writer gets at an employer."""
APPLICATIONS = words(
    "cv resume résumé application profile candidacy candidature portfolio details form paper papers name file letter "
    "curriculum vitae biodata bio-data credentials documents submission particulars cvs"
)
"""What an applicant sends, or is, on paper."""
