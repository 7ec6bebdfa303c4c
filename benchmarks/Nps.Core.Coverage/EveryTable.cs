namespace Nps.Core.Coverage;

/// <summary>All ways to put a number of respondents into classes.</summary>
public static class EveryTable
{
    public static IEnumerable<long[]> Of(int total, int classes)
    {
        if (classes == 1)
        {
            return [[total]];
        }

        return from first in Enumerable.Range(0, total + 1)
               from rest in Of(total - first, classes - 1)
               select (long[])[first, .. rest];
    }

    /// <summary>Every sample of exactly so many responses.</summary>
    public static IEnumerable<ResponseCounts> Samples(int total) => Of(total, 3).Select(n => new ResponseCounts(n[0], n[1], n[2]));

    /// <summary>Respondents by their change, from −2 to 2.</summary>
    public static NpsTransitions ByChange(long downTwo, long down, long same, long up, long upTwo) =>
        NpsTransitions.FromTable(promoters: new(0, 0, downTwo), passives: new(up, same, down), detractors: new(upTwo, 0, 0));

    public static IEnumerable<NpsTransitions> Changes(int total) =>
        Of(total, 5).Select(n => ByChange(n[0], n[1], n[2], n[3], n[4]));

    public static IEnumerable<NpsTransitions> Waves(int common, int onlyBefore, int onlyAfter) =>
        from n in Of(common, 9)
        from before in Samples(onlyBefore)
        from after in Samples(onlyAfter)
        select NpsTransitions.FromTable(new(n[0], n[1], n[2]), new(n[3], n[4], n[5]), new(n[6], n[7], n[8]), before, after);
}
