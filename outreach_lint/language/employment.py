"""Employment: the words for those who hire, for being hired, and for what an employee has."""

from __future__ import annotations

from .match import lexicon
from .vocabulary import words

EMPLOYERS = words(
    "company firm employer agency school hospital trust clinic garage restaurant kitchen bar pub hotel shop store "
    "chain practice yard depot plant factory farm bank studio lab laboratory startup start-up outfit crowd place team "
    "club university college academy council charity supermarket builder contractor brewery bakery dealership "
    "warehouse nursery newspaper publisher theatre theater museum gallery bureau consultancy manufacturer utility "
    "department district business corporation organisation organization group multinational salon surgery dairy "
    "distillery shipyard quarry mill foundry airline carrier operator haulier dealer retailer supplier vendor client "
    "house office manager head boss captain chef director owner foreman recruiter headhunter employer unicorn giant "
    "competitor rival competition opposition neighbour neighbor scout talent-scout people"
)
RIVALS = words("competitor rival competition opposition competitors rivals")
SUITORS = words("recruiter headhunter agency scout talent-scout search-firm poacher")
HIRING = words("hire employ recruit engage appoint sign land secure snap snaffle nab poach grab bag take get have want")
JOBS = words(
    "job post position role work place placement berth seat apprenticeship internship traineeship appointment vacancy "
    "contract start shift run gig residency fellowship desk chair spot opening opportunity employment"
)
OCCUPATIONS = frozenset(lexicon("occupations")) | words(
    "nurse teacher welder engineer developer chef cook baker plumber sparky sparks electrician carpenter joiner "
    "fitter mechanic driver designer analyst scientist accountant lawyer doctor midwife pharmacist radiographer "
    "plasterer bricklayer roofer slater glazier painter technician programmer coder editor translator barista "
    "bartender hairdresser barber florist gardener butcher tailor machinist operator programmer candidate applicant "
    "worker specialist professional graduate tradesman tradesperson talent hire skill experience combination profile"
)
