using System.Reflection;

namespace Nps.Core.Tests;

/// <summary>What can be asked of a suppressed breakdown, and that all of it comes from what is published.</summary>
public class SuppressedBreakdownTests
{
    private static readonly SuppressedBreakdown<string?> Regions = SegmentBreakdown.FromCounts<string?>(
        [
            new("North", new(30, 10, 5)), new("South", new(8, 9, 20)), new("East", new(3, 0, 0)), new(null, new(1, 2, 4)), new("West", new(12, 9, 9)),
        ],
        StringComparer.OrdinalIgnoreCase!).Suppress(5);

    [Fact]
    public void Lookup_FindsPublishedSegments_ByTheComparerOfTheBreakdown()
    {
        Assert.Equal(new ResponseCounts(30, 10, 5), Regions["NORTH"].Counts);
        Assert.True(Regions.TryGetSegment("west", out SegmentScore<string?>? west));
        Assert.Same(Regions.Last(), west);
    }

    [Theory]
    [InlineData("east", true)]
    [InlineData(null, true)]
    [InlineData("nowhere", false)]
    public void Lookup_OfAnotherSegment_SaysWhetherItIsHidden(string? segment, bool isHidden)
    {
        Assert.False(Regions.TryGetSegment(segment, out SegmentScore<string?>? score));
        Assert.Null(score);
        Assert.Equal(isHidden, Regions.IsHidden(segment));
        string message = Assert.Throws<KeyNotFoundException>(() => Regions[segment]).Message;
        Assert.Equal(isHidden, message.Contains("is hidden", StringComparison.Ordinal));
    }

    [Fact]
    public void PublishedSegments_AreNotHidden() => Assert.False(Regions.IsHidden("North"));

    [Fact]
    public void Contrasts_AreThoseOfThePublishedSegments_CorrectedForTheirNumber()
    {
        IReadOnlyList<SegmentContrast<string?>> contrasts = Regions.CompareEachToRest();

        Assert.Equal(["North", "South", "West"], contrasts.Select(contrast => contrast.Segment));
        NpsComparison[] comparisons = [.. Regions.Select(segment => new NpsComparison(Regions.Overall!.Value - segment.Counts, segment.Counts))];
        Assert.Equal(comparisons.Select(comparison => comparison.PValue), contrasts.Select(contrast => contrast.Comparison.PValue));
        Assert.Equal(
            PValues.Adjust([.. comparisons.Select(comparison => comparison.PValue!.Value)], MultipleTesting.Holm),
            contrasts.Select(contrast => contrast.AdjustedPValue!.Value));
        Assert.All(Regions.CompareEachToRest(MultipleTesting.BenjaminiHochberg), contrast =>
            Assert.Equal(MultipleTesting.BenjaminiHochberg, contrast.Correction));
        Assert.Throws<ArgumentOutOfRangeException>(() => Regions.CompareEachToRest((MultipleTesting)9));
    }

    [Fact]
    public void Homogeneity_TakesTheRemainderForOneMoreSegment()
    {
        HomogeneityTest expected = HomogeneityTest.FromCounts([.. Regions.Select(segment => segment.Counts), Regions.Remainder!.Value])!;

        Assert.Equal(3, expected.DegreesOfFreedom);
        Assert.Equal(expected.ChiSquared, Regions.TestHomogeneity()!.ChiSquared);
        Assert.Null(SegmentBreakdown.FromCounts([KeyValuePair.Create(1, new ResponseCounts(1, 1, 1))]).Suppress(5).TestHomogeneity());
    }

    [Fact]
    public void TotalsWithheld_NothingTellsThem()
    {
        SuppressedBreakdown<char> without = SegmentBreakdown.FromCounts<char>([new('A', new(12, 4, 4)), new('B', new(1, 1, 1)), new('C', new(0, 1, 0))])
            .Suppress(5);

        Assert.Equal(['B', 'C'], without.HiddenSegments);
        Assert.Null(without.Overall);
        Assert.Null(without.Remainder);
        SegmentScore<char> shown = Assert.Single(without);
        Assert.Equal(1, shown.Share);
        Assert.Equal(shown.Score!.Value.Points, shown.Contribution.Points);
        Assert.Null(shown.VersusRest.PValue);
        Assert.Null(Assert.Single(without.CompareEachToRest()).AdjustedPValue);
        Assert.Null(without.TestHomogeneity());
    }

    [Fact]
    public void Lists_AreNotMutable()
    {
        Assert.Throws<NotSupportedException>(() => ((IList<string?>)Regions.HiddenSegments)[0] = "North");
        Assert.Throws<NotSupportedException>(() => ((IList<SegmentContrast<string?>>)Regions.CompareEachToRest())[0] = null!);
        Assert.False(Regions.GetEnumerator() is IList<SegmentScore<string?>>);
    }

    [Theory]
    [InlineData(typeof(SuppressedBreakdown<>))]
    [InlineData(typeof(SuppressedTrends<>))]
    public void NoPublicPath_LeadsBackToWhatWasSuppressed(Type start)
    {
        // Everything that members of the type, and extensions of what they return, can return.
        var reached = new HashSet<Type>();
        var open = new Queue<Type>([start]);
        while (open.TryDequeue(out Type? type))
        {
            foreach (Type found in Returned(type).SelectMany(Parts).Where(found => found.Assembly == typeof(Rating).Assembly))
            {
                if (reached.Add(found))
                {
                    open.Enqueue(found);
                }
            }
        }

        Assert.Contains(typeof(NpsComparison), reached);
        Type[] forbidden =
        [
            typeof(SegmentBreakdown<>), typeof(SegmentTrends<>), typeof(SegmentComparison<>), typeof(SegmentChange<>),
            typeof(DriverBreakdown<>), typeof(NpsTransitions), typeof(OverlappingComparison),
        ];
        Assert.Empty(reached.Intersect(forbidden));
    }

    private static IEnumerable<Type> Returned(Type type)
    {
        IEnumerable<MethodInfo> own = type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly);
        IEnumerable<MethodInfo> extensions = typeof(Rating).Assembly.GetExportedTypes()
            .SelectMany(holder => holder.GetMethods(BindingFlags.Public | BindingFlags.Static))
            .Where(method => method.IsDefined(typeof(System.Runtime.CompilerServices.ExtensionAttribute), false)
                && Definition(method.GetParameters()[0].ParameterType) == type);
        return own.Concat(extensions)
            .SelectMany(method => method.GetParameters().Where(parameter => parameter.IsOut).Select(parameter => parameter.ParameterType)
                .Append(method.ReturnType));
    }

    private static IEnumerable<Type> Parts(Type type) => type.HasElementType
        ? Parts(type.GetElementType()!)
        : type.GetGenericArguments().SelectMany(Parts).Append(Definition(type));

    private static Type Definition(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;
}
