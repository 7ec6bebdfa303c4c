using System.Collections;
using System.Reflection;

namespace Nps.Core.Tests;

/// <summary>A sequence that the library gives away cannot be cast back to something that can be changed.</summary>
public class ReadOnlyResultTests
{
    private static readonly Type[] Sequences =
        [typeof(IEnumerable<>), typeof(IReadOnlyCollection<>), typeof(IReadOnlyList<>), typeof(IReadOnlyDictionary<,>)];

    private static readonly SurveyResponse[] Responses =
    [
        .. from i in Enumerable.Range(0, 120)
           select new SurveyResponse(i % 40 == 0 ? "tiny" : (i % 3).ToString((IFormatProvider?)null), new DateTime(2026, 1, 1).AddDays(i), i % 11),
    ];

    [Fact]
    public void Sequences_OfEveryResult_AreNoMutableCollections()
    {
        Dictionary<string, List<object>> sequences = Reach(Results());

        // Nothing public is left out: what this fails on needs a result of its kind in the list below.
        Assert.Empty(PublicSequences().Except(sequences.Keys));
        string[] mutable =
        [
            .. (from member in sequences
                from value in member.Value
                where IsMutable(value)
                select $"{member.Key} gives a {value.GetType().Name}").Distinct(),
        ];
        Assert.True(mutable.Length == 0, string.Join('\n', mutable));
    }

    [Fact]
    public void IsMutable_ArrayAndLists_AreSeen()
    {
        Assert.True(IsMutable(new int[1]));
        Assert.True(IsMutable(new List<int>()));
        Assert.True(IsMutable(new Dictionary<int, int>()));
        Assert.False(IsMutable(new List<int>().AsReadOnly()));
        Assert.False(IsMutable(Enumerable.Range(0, 3).Where(i => i > 1)));
    }

    // By the name of the method where one returns the sequence itself, and by that of the type elsewhere.
    private static IEnumerable<(string Name, object Value)> Results()
    {
        SegmentBreakdown<string?> breakdown = Responses.ToSegmentBreakdown(r => r.Region, r => r.Score);
        NpsTrend<CalendarPeriod> trend = Responses.ToNpsTrend(r => r.SubmittedAt, r => r.Score, PeriodUnit.Month);
        yield return ("SegmentBreakdown", breakdown);
        yield return ("SegmentBreakdown", SegmentBreakdown.FromColumns([0, 1], [9, 3], ["a", "b"]));
        yield return ("SegmentBreakdown", SegmentBreakdown.FromCounts([KeyValuePair.Create("a", new ResponseCounts(1, 2, 3))]));
        yield return ("SegmentComparison", breakdown.CompareWith(breakdown));
        yield return ("SuppressedBreakdown", breakdown.Suppress(5));
        yield return ("SuppressedBreakdown", breakdown.Suppress(2));
        yield return ("SuppressedBreakdown", breakdown.Suppress(1_000));
        yield return ("ShrunkenBreakdown", breakdown.Shrink()!);
        yield return ("ClusteredResponseCounts", Responses.ToClusteredResponseCounts(r => r.Region!, r => r.Score));
        yield return ("DriverBreakdown", Responses.ToDriverBreakdown(IEnumerable<string>? (r) => [r.Region ?? "", "all"], r => r.Score));
        yield return ("NpsTrend", trend);
        yield return ("NpsTrend", trend.Rolling(2));
        yield return ("NpsTrend", trend.Plus(trend));
        yield return ("NpsControlLimits", trend.GetControlLimits()!);
        SegmentTrends<string?> segmentTrends = Responses.ToSegmentTrends(r => r.Region, r => r.SubmittedAt, r => r.Score, PeriodUnit.Month);
        yield return ("SegmentTrends", segmentTrends);
        yield return ("SuppressedTrends", segmentTrends.Suppress(5));
        yield return ("TallyBreakdown", Responses.ToTallyBreakdown(r => r.Region, r => r.Score));
        yield return ("TextTally", Responses.ToTextTally(r => r.Region));
        yield return ("TextAnswerOptions", new TextAnswerOptions().WithMissingMarkers("x").WithLabels(new Dictionary<string, int> { ["good"] = 9 }));
        yield return ("NpsBandScale", NpsBandScale.BainAbsolute);
        yield return ("GetBands", default(ConfidenceInterval).GetBands(NpsBandScale.BainAbsolute));
        yield return ("LatestPerRespondent", Responses.LatestPerRespondent(r => r.Region, r => r.SubmittedAt));
        yield return ("Summarize", breakdown.Summarize());
        yield return ("Summarize", breakdown.Suppress(5).Summarize());
        yield return ("Summarize", breakdown.Suppress(5).Summarize("All others"));
        yield return ("Summarize", Responses.ToTallyBreakdown(r => r.Region, r => r.Score).Summarize());
        yield return ("Summarize", trend.Summarize());
        yield return ("Summarize", segmentTrends.Summarize());
        yield return ("Summarize", segmentTrends.Suppress(5).Summarize());
    }

    private static SortedSet<string> PublicSequences() =>
        [.. typeof(Rating).Assembly.GetExportedTypes().SelectMany(SequencesOf).Select(member => member.Name)];

    private static IEnumerable<MethodInfo> SequencesOf(Type type) =>
        type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(method => IsSequence(method.ReturnType));

    private static bool IsSequence(Type type) => type.IsGenericType && Sequences.Contains(type.GetGenericTypeDefinition());

    // Follows properties and rows from result to result.
    private static Dictionary<string, List<object>> Reach(IEnumerable<(string Name, object Value)> roots)
    {
        var sequences = new Dictionary<string, List<object>>();
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Stack<(string Name, object Value)>(roots);
        while (open.TryPop(out (string Name, object Value) next))
        {
            if (!seen.Add(next.Value))
            {
                continue;
            }

            if (next.Value is IEnumerable rows and not string)
            {
                sequences.TryAdd(next.Name, []);
                sequences[next.Name].Add(rows);
                rows.Cast<object?>().OfType<object>().Take(10).ToList().ForEach(row => open.Push((row.GetType().Name, row)));
            }

            // A value is its numbers; its neighbours in the calendar would never end.
            Type type = next.Value.GetType();
            bool isResult = type is { IsVisible: true, IsValueType: false, IsArray: false } && type.Assembly == typeof(Rating).Assembly;
            foreach ((string name, object? value) in isResult ? MembersOf(next.Value) : [])
            {
                if (value is not null)
                {
                    open.Push((name, value));
                }
            }
        }

        return sequences;
    }

    private static IEnumerable<(string Name, object? Value)> MembersOf(object result)
    {
        Type type = result.GetType();
        return type.GetProperties().Where(property => property.GetIndexParameters().Length == 0)
            .Select(property => (property.GetMethod!.Name, property.GetValue(result)))
            .Concat(SequencesOf(type)
                .Where(method => !method.IsStatic && !method.IsSpecialName && !method.IsGenericMethod
                    && method.GetParameters().All(parameter => parameter.IsOptional))
                .Select(method => (method.Name, method.Invoke(result, [.. method.GetParameters().Select(parameter => parameter.DefaultValue)]))));
    }

    private static bool IsMutable(object sequence) =>
        sequence is Array or IList { IsReadOnly: false } or IDictionary { IsReadOnly: false }
        || sequence.GetType().GetInterfaces()
            .Where(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ICollection<>))
            .Any(type => !(bool)type.GetProperty(nameof(ICollection<>.IsReadOnly))!.GetValue(sequence)!);
}
