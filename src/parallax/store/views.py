"""The views that people read, with stable names and columns; docs/store.md tells what each column holds."""

_DATED = "coalesce(m.published, r.published)"

VIEWS: dict[str, str] = {
    "reports": f"""
        SELECT r.report AS id, m.story AS story, r.outlet AS outlet, r.title AS title, r.byline AS byline,
            {_DATED} AS published,
            CASE WHEN m.published IS NULL THEN r.published_basis ELSE m.published_basis END AS published_basis,
            CASE WHEN m.published IS NULL THEN r.published_precision ELSE m.published_precision END
                AS published_precision,
            r.language AS language, r.url AS url, r.location AS location, r.moment AS added, r.sha256 AS sha256,
            (SELECT count(*) FROM kept_reports v WHERE v.series = r.series) AS versions, r.text AS text
        FROM kept_reports r LEFT JOIN story_members m ON m.report = r.report
        WHERE r.current""",  # noqa: S608  names of our own
    "statements": """
        SELECT s.id AS id, s.story AS story, s.report AS report, s.starts AS starts, s.ends AS ends, s.text AS text,
            s.kind AS kind, s.own_voice AS own_voice, s.quoted AS quoted, s.anonymous AS anonymous,
            s.speaker AS speaker, s.speaker_name AS speaker_name, s.speaker_text AS speaker_text, s.side AS side,
            s.channel AS channel, s.relays AS relays, s.said_from AS said_from, s.said_to AS said_to,
            s.happened_from AS happened_from, s.happened_to AS happened_to, s.stance AS stance, s.hedges AS hedges,
            s.denial AS denial, s.caveat AS caveat, s.correction AS correction, s.about AS about, s.within AS within,
            s.places AS places, s.headline AS headline, s.opinion AS opinion, s.caption AS caption
        FROM statement_rows s""",
    "figures": """
        SELECT f.id AS id, f.story AS story, f.report AS report, f.statement AS statement, f.starts AS starts,
            f.ends AS ends, f.text AS text, f.low AS low, f.high AS high, f.comparator AS comparator, f.unit AS unit,
            f.counted AS counted, f.state AS state, f.change AS change, f.vague AS vague, f.per AS per,
            f.window_from AS window_from, f.window_to AS window_to, f.place AS place, f.place_name AS place_name,
            f.part_of AS part_of, f.flags AS flags
        FROM figure_rows f""",
    "incidents": """
        SELECT i.id AS id, i.story AS story, i.act AS act, i.polarity AS polarity, i.actor AS actor,
            i.actor_name AS actor_name, i.target AS target, i.place AS place, i.place_name AS place_name,
            i.latitude AS latitude, i.longitude AS longitude, i.extent AS extent, i.happened_from AS happened_from,
            i.happened_to AS happened_to, i.holds AS holds, i.figures AS figures, i.statements AS statements,
            i.sides AS sides
        FROM incident_rows i""",
    "points": """
        SELECT p.id AS id, p.story AS story, p.title AS title, p.kind AS kind, p.flags AS flags,
            p.statements AS statements, p.figures AS figures, p.incidents AS incidents
        FROM point_rows p""",
    "origins": """
        SELECT o.id AS id, o.story AS story, o.point AS point, o.reports AS reports, o.outlets AS outlets,
            o.statements AS statements, o.why AS why
        FROM origin_rows o""",
    "relations": """
        SELECT r.id AS id, r.story AS story, r.point AS point, r.source AS source, r.target AS target, r.type AS type,
            r.how AS how, r.missing AS missing, r.across AS across, r.why AS why
        FROM relation_rows r""",
    "stories": """
        SELECT s.story AS id, s.title AS title, s.reports AS reports, s.outlets AS outlets,
            s.origins_low AS origins_low, s.origins_high AS origins_high, s.speakers AS speakers, s.sides AS sides,
            s.first_published AS first_published, s.last_published AS last_published, s.settled AS settled
        FROM kept_stories s WHERE s.standing""",
    "speakers": """
        SELECT s.id AS id, s.story AS story, s.name AS name, s.names AS names, s.kind AS kind, s.roles AS roles,
            s.side AS side, s.statements AS statements
        FROM speaker_rows s""",
    "places": """
        SELECT p.id AS id, p.story AS story, p.name AS name, p.names AS names, p.latitude AS latitude,
            p.longitude AS longitude, p.precision AS precision, p.gazetteer AS gazetteer, p.country AS country
        FROM place_rows p""",
}
"""By name, what each view selects; in the SQL that both databases have in common."""
