# ruff: noqa: E501 (drafts stand on one line)
"""What each stretch of a mail is for its reader."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outreach_lint.reading.draft import Zone
from outreach_lint.reading.formulas import (
    closing,
    closing_and_name,
    greeting,
    is_contact,
    is_name,
    is_sent_from,
    postscript,
)
from outreach_lint.reading.reader import read_draft, read_source
from outreach_lint.reading.zones import stretches

G, P, L, C, S, PS = (
    Zone.GREETING,
    Zone.PARAGRAPH,
    Zone.LIST_ITEM,
    Zone.CLOSING,
    Zone.SIGNATURE,
    Zone.POSTSCRIPT,
)


def each(text: str) -> list[str]:
    return [words.strip() for words in text.split("|")]


def blocks(body: str) -> list[tuple[Zone, str]]:
    draft = read_draft(read_source("draft.txt", body.encode()))
    return [(block.zone, draft.words(block)) for block in draft.blocks]


def zones(body: str) -> list[Zone]:
    return [zone for zone, _ in blocks(body)]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Hi Zoë,", "Hi Zoë,"),
        ("Hi Zoë", "Hi Zoë"),
        ("hi zoë", "hi zoë"),
        ("Hi", "Hi"),
        ("Hello!", "Hello!"),
        ("Hey there!", "Hey there!"),
        ("Hi all,", "Hi all,"),
        ("Hi Zoë and Sam,", "Hi Zoë and Sam,"),
        ("Dear Zoë, Sam and Ana,", "Dear Zoë, Sam and Ana,"),
        ("Hi, Zoë!", "Hi, Zoë!"),
        ("Good morning, Zoë,", "Good morning, Zoë,"),
        ("Good afternoon Ms. Łukasiewicz,", "Good afternoon Ms. Łukasiewicz,"),
        ("Dear Dr. Zoë van der Berg,", "Dear Dr. Zoë van der Berg,"),
        ("Dear Mr. Lee", "Dear Mr. Lee"),
        ("Dear Hiring Manager:", "Dear Hiring Manager:"),
        ("Dear hiring team,", "Dear hiring team,"),
        ("Dear Grid & Frost team,", "Dear Grid & Frost team,"),
        ("Dear Git community,", "Dear Git community,"),
        ("Dear Sir or Madam,", "Dear Sir or Madam,"),
        ("Dear Sir/Madam", "Dear Sir/Madam"),
        ("To whom it may concern:", "To whom it may concern:"),
        ("Ladies and gentlemen,", "Ladies and gentlemen,"),
        ("Bonjour Zoë,", "Bonjour Zoë,"),
        ("Guten Tag Frau Müller,", "Guten Tag Frau Müller,"),
        ("Hola Zoë:", "Hola Zoë:"),
        ("Hi [Name],", "Hi [Name],"),
        ("Hi {{first_name}},", "Hi {{first_name}},"),
        ("Dear <Name>,", "Dear <Name>,"),
        ("Zoë,", "Zoë,"),
        ("Zoë Lee:", "Zoë Lee:"),
        ("Zoë -", "Zoë"),
        ("Zoë —", "Zoë"),
        ("Hi Zoë 👋", "Hi Zoë 👋"),
        ("Hi Zoë :)", "Hi Zoë :)"),
        ("Hello Zoë, I am writing to you", "Hello Zoë,"),
        ("Hi Zoë - I saw your posting", "Hi Zoë"),
        ("Hi Zoë – I saw your posting", "Hi Zoë"),
        ("Hi Zoë — I saw your posting", "Hi Zoë"),
        ("Hi Zoë! I saw your posting", "Hi Zoë!"),
        ("Hi Zoë I saw your posting", "Hi Zoë"),
        ("Hi there I saw your posting", "Hi there"),
        ("Hi, I am Sam", "Hi,"),
        ("Hello. My name is Sam", "Hello."),
        ("Hi I am Sam", "Hi"),
        ("Zoë, I saw your posting", "Zoë,"),
        ("Zoë — your posting", "Zoë"),
        ("Hiring is hard", ""),
        ("Highly motivated engineer", ""),
        ("I saw your posting", ""),
        ("Yesterday, I saw your posting", ""),
        ("Thanks, I saw your posting", ""),
        ("Recently, I saw", ""),
        ("Best,", ""),
        ("Morningside Labs is hiring", ""),
        ("Role: Engineer", ""),
        ("Thank you for your time, Zoë,", ""),
    ],
)
def test_a_greeting_ends_where_its_reader_has_been_named(line: str, expected: str) -> None:
    assert line[: greeting(line)].rstrip() == expected


@pytest.mark.parametrize(
    "line",
    each(
        """
        Best, | best | Best regards | Kind regards, | Warmest regards, | Kindest regards | Regards. | Best wishes, |
        With best wishes | All the best, | Thanks! | Thanks, | Many thanks, | Thank you, | Thank you. | Thanks again,
        | Thanks so much! | Thanks in advance, | With thanks, | Thanks and regards, | Thanks & best regards |
        Thanks and best, | Sincerely, | Sincerely yours, | Yours sincerely | Yours faithfully, | Yours truly, |
        Very truly yours, | Respectfully, | Cordially, | Warmly, | Gratefully, | Cheers, | Cheers 🙂 | Take care, |
        Talk soon! | Speak soon, | With gratitude, | With much appreciation, | Have a great day! |
        Have a lovely weekend, | Best – | Mit freundlichen Grüßen | Cordialement, | Un saludo,
        """
    ),
)
def test_a_complimentary_close_is_a_closing(line: str) -> None:
    assert closing(line)


@pytest.mark.parametrize(
    "line",
    each(
        """
        Best Buy | Thanks for the talk | Thank you for reading this | Warm regards to Zoë | Best of all |
        Sincerely hoping | Have a look | I wish you all the best | Thanks Zoë, I will | Cheers to that | regardless
        """
    ),
)
def test_a_sentence_is_no_closing(line: str) -> None:
    assert not closing(line)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Best, Sam", ("Best,", "Sam")),
        ("Thanks, S.", ("Thanks,", "S.")),
        ("Kind regards, Zoë Lee", ("Kind regards,", "Zoë Lee")),
        ("Regards.  Zoë Lee", ("Regards.", "Zoë Lee")),
        ("Cheers – Zoë", ("Cheers", "Zoë")),
        ("Cheers Zoë", ("Cheers", "Zoë")),
        ("best, sam", ("best,", "sam")),
        ("Best, [Your Name]", ("Best,", "[Your Name]")),
        ("Thanks, I will write", None),
        ("Best practice", None),
        ("Best Buy is hiring", None),
        ("Thanks", None),
    ],
)
def test_a_closing_and_a_name_may_share_a_line(line: str, expected: tuple[str, str] | None) -> None:
    found = closing_and_name(line)
    assert (found and (line[: found[0]], line[found[1] :])) == expected


@pytest.mark.parametrize(
    "line",
    each(
        """
        Sam | Zoë Lee | zoë | S. | S. L. | Zoë van der Berg | Zoë O'Neil-Łukasiewicz | Dr. Zoë Lee | Zoë Lee, PhD |
        Zoë (she/her) | ZOË LEE | [Your Name] | {name} | Zoë 🙂 | Ana María de la Cruz
        """
    ),
)
def test_a_name_is_a_name(line: str) -> None:
    assert is_name(line)


@pytest.mark.parametrize(
    "line",
    each(
        """
        Thoughts? | I will call. | Interested | Thanks | Resume attached | the role of an engineer | Best regards |
        Monday | Zoë called me today | http://zoe.example | +44 7700 900123 | Zoë Lee wrote this to you and me
        """
    ),
)
def test_what_is_no_name_is_none(line: str) -> None:
    assert not is_name(line)


@pytest.mark.parametrize(
    "line",
    each(
        """
        zoe@example.org | +44 7700 900123 | (555) 010-0123 | https://zoe.example/cv | linkedin.com/in/zoe |
        Phone: 555 0100 | M: +44 7700 900123 | @zoe | zoe@example.org | 555 010 0123 | LinkedIn: Zoë Lee |
        GitHub: github.com/zoe
        """
    ),
)
def test_contact_data_is_known(line: str) -> None:
    assert is_contact(line)


def test_prose_with_a_number_or_link_is_no_contact_data() -> None:
    assert not is_contact("You can see what I built at https://zoe.example/cv and tell me")
    assert not is_contact("We moved 40 services to Kubernetes in 2024 and 2025")


def test_what_a_program_signs_is_known() -> None:
    for line in ("Sent from my iPhone", "Get Outlook for iOS", "Envoyé de mon iPhone", "Von meinem iPhone gesendet"):
        assert is_sent_from(line)
    assert not is_sent_from("Sent you my résumé. Did it arrive?")


@pytest.mark.parametrize("mark", ["P.S. ", "PS: ", "PS ", "P.S.: ", "PPS ", "P.P.S. ", "p.s. ", "PS – ", "Ps. "])
def test_a_postscript_begins_after_its_mark(mark: str) -> None:
    assert postscript(f"{mark}I read it") == len(mark)
    assert blocks(f"Hi Zoë,\n\nI read it.\n\nBest,\nSam\n\n{mark}I fixed it.")[-1] == (PS, "I fixed it.")


def test_a_word_that_begins_like_a_postscript_is_none() -> None:
    assert not any(map(postscript, ("Psychology is", "PSD files", "Post", "PS5 games")))


DRAFTS: list[tuple[str, str, list[tuple[Zone, str]]]] = [
    (
        "a plain mail",
        "Hi Zoë,\n\nI read your posting.\n\nMay I ask two things?\n\nBest regards,\nSam Lee\nData engineer\n+44 7700 900123\n",
        [
            (G, "Hi Zoë,"),
            (P, "I read your posting."),
            (P, "May I ask two things?"),
            (C, "Best regards,"),
            (S, "Sam Lee\nData engineer\n+44 7700 900123"),
        ],
    ),
    (
        "a greeting that runs on",
        "Hello Zoë, I am writing about\nthe role. Is it open?\nThanks, Sam",
        [(G, "Hello Zoë,"), (P, "I am writing about the role. Is it open?"), (C, "Thanks,"), (S, "Sam")],
    ),
    (
        "lists of all kinds",
        "I can help with:\n- the grid:\n  its nodes\n* café tills\n• résumés\n– naïve Bayes\n1. one\n2) two\n(a) three\n\nBye.",
        [
            (P, "I can help with:"),
            *[
                (L, item)
                for item in ("the grid: its nodes", "café tills", "résumés", "naïve Bayes", "one", "two", "three")
            ],
            (P, "Bye."),
        ],
    ),
    (
        "lazy lines of a list item",
        "What I did:\n\n- I moved forty services of Grid & Frost to\nKubernetes within a year, and\n  taught Zoë’s team\n- Next\n",
        [
            (P, "What I did:"),
            (L, "I moved forty services of Grid & Frost to Kubernetes within a year, and taught Zoë's team"),
            (L, "Next"),
        ],
    ),
    (
        "prose right under a list",
        "I offer:\n- Rust\n- Café\nMay I send it?",
        [(P, "I offer:"), (L, "Rust"), (L, "Café"), (P, "May I send it?")],
    ),
    (
        "bullets without a space",
        "My work:\n\n-Moved forty services\n-Taught Zoë’s team\n",
        [(P, "My work:"), (L, "Moved forty services"), (L, "Taught Zoë's team")],
    ),
    (
        "a dash of a sentence at the start of a line",
        "I built the whole of the platform at Grid & Frost in Malmö\n- all of it - in a year.",
        [(P, "I built the whole of the platform at Grid & Frost in Malmö - all of it - in a year.")],
    ),
    (
        "hard wraps",
        "I saw the posting for the Backend Platform\nEngineer role at Grid & Frost and would like to ask\nZoë two things. When\nI read it, the\nUrl was dead.",
        [
            (
                P,
                "I saw the posting for the Backend Platform Engineer role at Grid & Frost and would like to ask Zoë two things."
                " When I read it, the Url was dead.",
            )
        ],
    ),
    (
        "line ends that are meant",
        "Zoë’s address:\nHigh Street 12\nLeeds\nUK!\n",
        [(P, "Zoë's address:\nHigh Street 12\nLeeds\nUK!")],
    ),
    (
        "paragraphs without an empty line",
        "A" + "é" * 130 + ".\nB" + "é" * 130 + ".\n",
        [(P, "A" + "é" * 130 + "."), (P, "B" + "é" * 130 + ".")],
    ),
    ("a heading", "# Why Zoë\nBecause.\n", [(P, "# Why Zoë"), (P, "Because.")]),
    ("a dividing line", "One é.\n\n---\n\nTwo.\n***\nThree.", [(P, "One é."), (P, "Two."), (P, "Three.")]),
    (
        "a signature mark",
        "Hi,\n\nI read it.\n\nSam\n-- \nSam Lee\nhttps://sam.example\n",
        [(G, "Hi,"), (P, "I read it."), (P, "Sam"), (S, "Sam Lee\nhttps://sam.example")],
    ),
    (
        "a closing above a signature mark",
        "I read it.\n\nCheers,\nZoë\n\n--\nZoë Lee\n555 0100 123",
        [(P, "I read it."), (C, "Cheers,"), (S, "Zoë"), (S, "Zoë Lee\n555 0100 123")],
    ),
    (
        "a name alone",
        "Hi Sam,\n\nI read it. Is it open?\n\nZoë Lee\n",
        [(G, "Hi Sam,"), (P, "I read it. Is it open?"), (S, "Zoë Lee")],
    ),
    ("a name in lower case", "I read it.\n\nzoë", [(P, "I read it."), (S, "zoë")]),
    ("a name under the last sentence", "I read it. Is it open?\nZoë\n", [(P, "I read it. Is it open?"), (S, "Zoë")]),
    ("a name with a dash", "I read it.\n\n- Zoë", [(P, "I read it."), (S, "Zoë")]),
    (
        "contact data alone",
        "I read it.\n\nZoë Lee\n\nzoe@example.org\n+44 7700 900123",
        [(P, "I read it."), (S, "Zoë Lee"), (S, "zoe@example.org\n+44 7700 900123")],
    ),
    ("a telephone", "I read it. May I?\n\nSent from my iPhone", [(P, "I read it. May I?"), (S, "Sent from my iPhone")]),
    ("no name at the end", "I read it.\n\nIs it open?", [(P, "I read it."), (P, "Is it open?")]),
    ("no name but a list", "I know:\n\n- Rust\n- Zoë\n", [(P, "I know:"), (L, "Rust"), (L, "Zoë")]),
    (
        "thanks for something over a name",
        "I read it.\n\nThanks for the talk,\nZoë",
        [(P, "I read it."), (C, "Thanks for the talk,"), (S, "Zoë")],
    ),
    (
        "thanks for something over a sentence",
        "Thanks for the talk,\nit helped me to see what Zoë does.",
        [(P, "Thanks for the talk, it helped me to see what Zoë does.")],
    ),
    (
        "thanks at the start",
        "Thanks!\nI read what Zoë wrote, and I have two things to ask.",
        [(P, "Thanks!\nI read what Zoë wrote, and I have two things to ask.")],
    ),
    (
        "a wish that ends in a closing word",
        "I wish you and Zoë all the\nbest.",
        [(P, "I wish you and Zoë all the best.")],
    ),
    (
        "two closings",
        "I read it.\n\nThanks,\nBest,\nZoë",
        [(P, "I read it."), (C, "Thanks,"), (C, "Best,"), (S, "Zoë")],
    ),
    ("a closing without a name", "I read it, Zoë.\n\nThank you!", [(P, "I read it, Zoë."), (C, "Thank you!")]),
    (
        "postscripts",
        "I read it.\n\nBest,\nZoë\n\nP.S. I fixed the\ntypo.\n\nPPS: Twice.\n-- \nZoë Lee",
        [(P, "I read it."), (C, "Best,"), (S, "Zoë"), (PS, "I fixed the typo."), (PS, "Twice."), (S, "Zoë Lee")],
    ),
    (
        "a postscript above the closing",
        "I read it.\n\nPS I fixed the typo.\n\nBest,\nZoë",
        [(P, "I read it."), (PS, "I fixed the typo."), (C, "Best,"), (S, "Zoë")],
    ),
    (
        "a phrase that is only cited",
        'Your site says "we freeze\nthe grid", Zoë.',
        [(P, 'Your site says "we freeze the grid", Zoë.')],
    ),
]


@pytest.mark.parametrize(("body", "expected"), [case[1:] for case in DRAFTS], ids=[case[0] for case in DRAFTS])
def test_a_mail_falls_into_its_zones(body: str, expected: list[tuple[Zone, str]]) -> None:
    assert blocks(body) == expected


QUOTES = {
    "one line": "On Mon, 2 Nov 2026 at 10:12, Zoë Lee <zoe@example.org> wrote:\n\n> We are hiring.\n> Are you?\n",
    "two lines": "On Mon, 2 Nov 2026 at 10:12, Zoë Lee\n<zoe@example.org> wrote:\n> We are hiring.\n",
    "three lines": "On Mon, 2 Nov 2026\nat 10:12, Zoë Lee\n<zoe@example.org> wrote:\n> We are hiring.\n",
    "no marks": "On Mon, 2 Nov 2026 at 10:12, Zoë Lee <zoe@example.org> wrote:\n\nWe are hiring.\n\nAre you?\n",
    "French": "Le lun. 2 nov. 2026 à 10:12, Zoë Lee <zoe@example.org> a écrit :\n\n> Nous recrutons.\n",
    "German": "Am 02.11.2026 um 10:12 schrieb Zoë Lee:\n> Wir suchen.\n",
    "Spanish": "El lun, 2 nov 2026 a las 10:12, Zoë Lee (<zoe@example.org>) escribió:\n\n> Buscamos.\n",
    "name only": "Zoë Lee wrote:\n> We are hiring.\n",
    "Outlook": "-----Original Message-----\nFrom: Zoë Lee\nSent: Monday\nTo: Sam\nSubject: Role\n\nWe are hiring.\n",
    "Outlook block": "From: Zoë Lee <zoe@example.org>\nSent: Monday, 2 November 2026 10:12\nTo: Sam\nSubject: Role\n\nWe are hiring.\n",
    "Outlook line": "________________________________\nVon: Zoë Lee\nGesendet: Montag\nAn: Sam\nBetreff: Rolle\n\nWir suchen.\n",
    "Outlook in French": "De : Zoë Lee\nEnvoyé : lundi 2 novembre 2026 10:12\nÀ : Sam\nObjet : Poste\n\nNous recrutons.\n",
    "Outlook in Danish": "Fra: Zoë Lee\nSendt: 2. november 2026 10:12\nTil: Sam\nEmne: Stilling\n\nVi søger.\n",
    "Outlook in Polish": "Od: Zoë Lee\nWysłano: 2 listopada 2026 10:12\nDo: Sam\nTemat: Praca\n\nSzukamy.\n",
    "Outlook in Japanese": "差出人: Zoë Lee\n送信日時: 2026年11月2日 10:12\n宛先: Sam\n件名: 仕事\n\n募集中です。\n",
    "Outlook in Chinese": "发件人： Zoë Lee\n发送时间： 2026年11月2日 10:12\n收件人： Sam\n主题： 职位\n\n我们在招聘。\n",
    "Outlook without a subject": "From: Zoë Lee\nSent: Monday, 2 November 2026 10:12\nTo: Sam\n\nWe are hiring.\n",
    "Outlook, wrapped": "From: Zoë Lee <zoe.lee@a-company-with-a-long-name.example.org> On Behalf Of\nZoë Lee\nSent: Monday\nTo: Sam\nSubject: Role\n\nWe are hiring.\n",
    "Apple Mail": "From: Zoë Lee <zoe@example.org>\nDate: 2 November 2026\nTo: Sam\n\nWe are hiring.\n",
    "bold labels": "*From:* Zoë Lee\n*Sent:* Monday\n*To:* Sam\n*Subject:* Role\n\nWe are hiring.\n",
    "Thunderbird": "-------- Original-Nachricht --------\nBetreff: Rolle\nDatum: Mo, 2. Nov 2026\nVon: Zoë Lee\n\nWir suchen.\n",
    "the sender last": "Subject: Role\nDate: 2 Nov 2026\nTo: Sam\nFrom: Zoë Lee\n\nWe are hiring.\n",
    "Gmail": "---------- Forwarded message ---------\nFrom: Zoë Lee\n\nWe are hiring.\n",
    "Apple": "Begin forwarded message:\n\nFrom: Zoë Lee\n\nWe are hiring.\n",
    "marks only": "> We are hiring.\n>\n> Are you?\n",
    "nested": ">> Zoë asked\n> We are hiring.\n",
    "a posting": "> Grid & Frost is hiring a café engineer.\n",
    "wrapped by a mailer": "> We are hiring somebody who knows how the tills of cafés in Malmö talk to each\nother.\n> Are you?\n",
}


@pytest.mark.parametrize("quotation", QUOTES.values(), ids=QUOTES)
def test_what_others_wrote_is_quoted(quotation: str) -> None:
    draft = read_draft(read_source("a.txt", f"Hi Zoë,\n\nI am, and I have two things to ask.\n\n{quotation}".encode()))
    assert draft.text.text.strip() == "Hi Zoë,\n\nI am, and I have two things to ask."
    assert all(words in draft.quoted for words in quotation.split("\n")[-2:] if words)


def test_answers_between_quoted_lines_are_the_author_s() -> None:
    body = "On 2 Nov 2026 Zoë Lee wrote:\n> Are you free?\n\nI am.\n\n> Do you know Rust?\nYes, I wrote it for years.\n> Bye\n\nBest,\nSam\n"
    assert blocks(body) == [(P, "I am."), (P, "Yes, I wrote it for years."), (C, "Best,"), (S, "Sam")]


def test_a_paragraph_does_not_go_on_across_a_quotation() -> None:
    draft = read_draft(read_source("a.txt", "I like what\n> we freeze the grid\nZoë said.".encode()))
    assert [draft.words(block) for block in draft.blocks] == ["I like what", "Zoë said."]


@pytest.mark.parametrize(
    "body",
    [
        "On your blog of 3 May you wrote:\n\nWe freeze the grid. I liked it, Zoë.",
        "On Monday I met Zoë, who leads the team.",
        "From: my first day on, Zoë helped me.",
        "On balance, this is what Zoë wants:\n\nmore cafés.",
        "From: Malmö\nTo: Zürich\nDate: 3 May, 10:15\n\nCould we talk on the way?",
        "I am free:\n\nFrom: 3 May\nTo: 9 May\nDate of return: 10 May\n\nThanks, Zoë.",
        "What I could cut:\n\nFrom: 90 seconds a café\nTo: 40 seconds\nCc: nobody\n\nWould that help?",
        "Subject: physics\nDate: 2019\n\nThat was my degree, Zoë.",
        "PS:\nFrom: Zoë\n\nI had your name.",
    ],
)
def test_the_author_s_own_words_are_not_taken_for_a_quotation(body: str) -> None:
    assert not any(stretch.zone is None for stretch in stretches(body))


LINES = st.sampled_from(
    [
        "Hi Zoë,",
        "Best,",
        "Sam",
        "Sam Lee",
        "- item é",
        "* item",
        "1. one",
        "> quoted",
        "On 2 Nov 2026 Zoë wrote:",
        "-- ",
        "--",
        "---",
        "P.S. more",
        "PS:",
        "zoe@example.org",
        "Sent from my iPhone",
        "From: a",
        "To: b",
        "Subject: c",
        "Thanks for the talk,",
        "Best, Sam",
        "I read it.",
        "  indented ",
        "# H",
        "—a",
        "–b",
        "[Name]",
        "-----Original Message-----",
        "I have two things to ask you about the role that you posted",
    ]
)


@given(st.lists(LINES, max_size=14).map("\n".join))
def test_every_word_lies_in_one_stretch_and_none_in_two(body: str) -> None:
    found = stretches(body)
    end = 0
    for stretch in found:
        assert end <= stretch.start < stretch.end <= len(body)
        assert body[stretch.start : stretch.end] == body[stretch.start : stretch.end].strip()
        left_out = body[end : stretch.start].split()
        assert all(word in ("P.S.", "PS:", "--", "---", "—", "-", "*", "1.", "–") for word in left_out), left_out
        end = stretch.end
