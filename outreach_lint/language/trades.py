"""Trades: what the employer lives by, so that the everyday words of that trade are no fault."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..reading.context import EmployerDomain
from .memo import once
from .vocabulary import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..reading.draft import Draft

NAMED_FOR = {
    EmployerDomain.COFFEE: words(
        "coffee coffees coffeehouse roaster roasters roastery roasting espresso caffè caffe cafe café cafés kaffee "
        "kaffe kahve kawa kávé koffie barista baristas tea teas teahouse tearoom tearooms matcha"
    ),
    EmployerDomain.TELECOM: words(
        "telecom telecoms telecommunications telekom telco télécom télécoms telecomunicaciones telefónica telefonica "
        "telephone telephony telenor telia telstra telus vodafone verizon airtel swisscom broadband wireless voip"
    ),
    EmployerDomain.HOSPITALITY: words(
        "restaurant restaurants hotel hotels hospitality catering caterers bistro brasserie trattoria osteria pizzeria "
        "ristorante taverna tavern tapas brewery brewing brewers breweries brauerei winery wineries distillery "
        "distillers vineyard vineyards gastropub eatery dining bakery resort resorts hostel hostels"
    ),
    EmployerDomain.PHARMA: words(
        "pharma pharmaceutical pharmaceuticals biopharma pharmacy pharmacies therapeutics oncology vaccines farma"
    ),
    EmployerDomain.RECRUITING: words("recruiting recruitment recruiters staffing headhunters headhunting"),
}
"""The words by which companies of a trade are called."""

COMPOUNDED = 6
"""The letters from which a word is known inside a longer one: "nordiccoffee", not "steam" for its tea."""

WORD = re.compile(r"[^\W\d_]+")


@once
def trade(draft: Draft) -> EmployerDomain | None:
    """The employer's trade: as stated, else as the company's name or its mail domain says it."""
    stated = draft.context.employer_domain
    if stated is not None:
        return stated
    parts = tuple(_name_parts(draft))
    return next((domain for domain, known in NAMED_FOR.items() if any(_names(part, known) for part in parts)), None)


def _name_parts(draft: Draft) -> Iterator[str]:
    hosts = (address.email.rpartition("@")[2] for address in draft.headers.to)
    labels = (host.rpartition(".")[0] for host in hosts)
    return (word.casefold() for name in (draft.context.company or "", *labels) for word in WORD.findall(name))


def _names(part: str, known: frozenset[str]) -> bool:
    return part in known or any(len(word) >= COMPOUNDED and word in part for word in known)
