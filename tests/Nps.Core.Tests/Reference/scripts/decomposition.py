"""decomposition.json: how much of a change comes from the segments' scores (rate) and how much from their shares (mix)."""
import nps

CHANGES = [  # segment, before, after
    [("Enterprise", (80, 15, 5), (60, 10, 0)), ("SMB", (30, 40, 30), (120, 150, 80))],
    [("Old", (30, 10, 10), (20, 10, 5)), ("New", (0, 0, 0), (10, 20, 20))],
]


def pooled(samples):
    return tuple(sum(column) for column in zip(*samples))


def segment(name, before, after, all_before, all_after):
    """Kitagawa (1955): rates weighted by the mean share, shares by the mean rate; and the three terms at base weights.

    The centred mix term takes the mean score of the whole off the mean rate of the segment: the total stays the same.
    A segment without answers in one period is given its score of the other period.
    """
    b, a = nps.sample(before), nps.sample(after)
    w0, w1 = sum(b) / sum(all_before), sum(a) / sum(all_after)
    known0, known1 = nps.score(b) if sum(b) else None, nps.score(a) if sum(a) else None
    t0, t1 = known1 if known0 is None else known0, known0 if known1 is None else known1
    whole0, whole1 = nps.score(all_before), nps.score(all_after)
    return {
        "segment": name,
        "before": list(before),
        "after": list(after),
        "share_before": w0,
        "share_after": w1,
        "nps_before": known0,
        "nps_after": known1,
        "contribution_before": w0 * t0,
        "contribution_after": w1 * t1,
        "contribution_change": w1 * t1 - w0 * t0,
        "rate_midpoint": (w0 + w1) / 2 * (t1 - t0),
        "mix_midpoint_raw": (w1 - w0) * (t0 + t1) / 2,
        "mix_midpoint_centered": (w1 - w0) * ((t0 + t1) / 2 - (whole0 + whole1) / 2),
        "rate_base_weights": w0 * (t1 - t0),
        "mix_base_rates": (w1 - w0) * t0,
        "interaction": (w1 - w0) * (t1 - t0),
        "mix_base_centered": (w1 - w0) * (t0 - whole0),
    }


def decomposition():
    items = []
    for change in CHANGES:
        before, after = (pooled([nps.sample(row[period]) for row in change]) for period in (1, 2))
        segments = [segment(*row, before, after) for row in change]

        def total(key):
            return sum(item[key] for item in segments)

        items.append({
            "nps_before": nps.score(before),
            "nps_after": nps.score(after),
            "change": nps.score(after) - nps.score(before),
            "segments": segments,
            "total_rate_midpoint": total("rate_midpoint"),
            "total_mix_midpoint": total("mix_midpoint_raw"),
            "total_mix_midpoint_centered": total("mix_midpoint_centered"),
            "total_rate_base": total("rate_base_weights"),
            "total_mix_base": total("mix_base_rates"),
            "total_interaction": total("interaction"),
        })
    return items


FILES = {"decomposition": decomposition}
