namespace Nps.Core;

/// <summary>The mutable counts behind every loop that classifies; what leaves the loop is a <see cref="ResponseCounts"/>.</summary>
internal struct CategoryCounter
{
    private long _promoters;
    private long _passives;
    private long _detractors;

    internal void Add(NpsCategory category, long count = 1)
    {
        switch (category)
        {
            case NpsCategory.Promoter:
                _promoters += count;
                break;
            case NpsCategory.Passive:
                _passives += count;
                break;
            default:
                _detractors += count;
                break;
        }
    }

    internal void Add(in ResponseCounts counts)
    {
        _promoters += counts.Promoters;
        _passives += counts.Passives;
        _detractors += counts.Detractors;
    }

    internal readonly ResponseCounts ToResponseCounts() => new(_promoters, _passives, _detractors);
}
