"""Words that tell whether what stands below them came about.

The classes follow the implicative verbs of L. Karttunen, "Implicative verbs" (Language, 1971), and what linguists call
irrealis: wishes, plans, demands, attempts, fears, conditions.
"""

from parallax.values.words import words

IMPLYING = frozenset(
    words(
        """
        manage succeed begin start continue proceed go keep help force compel cause prompt lead oblige make let enable happen
        bother dare remember tend rush hurry finish resume see watch hear spend get wind end contribute result
        """
    )
)
"""What stands below them, infinitive or participle, came about."""

SEEMING = frozenset(
    words(
        """
        say report allege believe think know claim appear seem understand consider suspect assume rumor rumour deny acknowledge admit
        accuse find feel suppose presume
        """
    )
)
"""What stands below them came about by somebody's word where its tense tells of what is past or going on."""

FAILING = frozenset(words("fail refuse decline neglect omit forget miss"))
"""What stands below them in the infinitive did not come about."""

DENYING = frozenset(words("deny refute dispute reject rebut"))
"""What stands below them did not come about by what their subject says."""

WISHING = frozenset(
    words(
        """
        hope fear wish want demand imagine pretend propose suggest recommend require request urge ask beg plead dream doubt wonder
        expect predict forecast anticipate plan intend aim threaten vow pledge promise swear offer agree decide try attempt
        seek struggle strive endeavour endeavor prepare mean hesitate consider contemplate envisage mull weigh discuss debate avoid
        prevent avert stop block ban bar forbid prohibit deter discourage risk need call order instruct tell warn advise allow
        permit invite authorise authorize encourage
        """
    )
)
"""What stands below them may or may not come about."""

WISHED = WISHING - frozenset(
    words(
        "order stop block ban allow decide agree tell warn pledge swear offer discuss debate reject consider "
        "weigh mean permit "
        "authorise authorize bar forbid prohibit risk try call"
    )
) | frozenset(words("threaten plan prevent avert avoid oppose support hinder obstruct thwart foil rule"))
"""Verbs whose object, an act's noun, has not come about."""

WISH_NOUNS = frozenset(
    words(
        """
        threat risk danger possibility plan hope prospect attempt bid effort warning call demand proposal chance likelihood fear
        probability potential intention intent idea goal aim objective purpose order instruction request appeal preparation ability
        capacity capability readiness willingness need opportunity pledge promise vow offer permission right ban deadline
        mission operation campaign drive push decision mandate resolve deal agreement scheme strategy case scenario event
        talk speculation rumour rumor prevention suspicion question
        """
    )
)
"""Nouns whose "of", "for" or "to" brings what may or may not come about."""

WISH_NOUNS_OF = WISH_NOUNS - frozenset(
    words(
        "order case event operation campaign mission question talk decision suspicion ban deal agreement "
        "right drive push scheme"
    )
)
"""Those that bring an act by "of" too ("the threat of attacks")."""

CONDITIONS = frozenset(words("if unless whether lest provided providing assuming until till"))
"""Words that open a clause of what may come about; "until" only where its clause is not in the past."""

MODALS = frozenset(words("will would may might could should must can shall ca wo 'll 'd ’ll ’d need ought"))

HABITS = frozenset(
    words(
        "often usually always sometimes regularly typically generally frequently normally rarely seldom "
        "occasionally commonly never"
    )
)

NOBODY = frozenset(words("nobody nothing none neither no no-one noone"))

NOT_YET = frozenset(
    words(
        "any possible potential planned proposed imminent future likely further threatened feared attempted hypothetical would-be"
    )
)
"""Adjectives of what has not come about."""
