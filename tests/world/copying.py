"""Add a report to a world that is another outlet's copy of one."""

from dataclasses import replace

from world.drafts import World


def with_copy(world: World, of: str, ident: str = "z99", outlet: str = "Second Hand Post") -> World:
    """The world with the same text under another outlet's name."""
    source = next(draft for draft in world.drafts if draft.id == of)
    copied = replace(source, id=ident, outlet=outlet, source=of, copying="copy", credit=source.outlet)
    return replace(world, drafts=(*world.drafts, copied))
