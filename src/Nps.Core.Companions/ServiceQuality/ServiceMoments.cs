using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Nps.Core.Companions;

/// <summary>
/// Where what is measured stands in the list of moments: one entry for each item, one for each dimension, one for each two dimensions that a respondent
/// answered both of, one for the items of each dimension from those who answered all, and one for points.
/// </summary>
internal sealed record ServiceMoments(ServiceSurvey Survey)
{
    private readonly int _items = Survey.Items;
    private readonly int _dimensions = Survey.Dimensions.Count;

    /// <summary>How many numbers each entry measures.</summary>
    internal IEnumerable<int> Dimensions
    {
        get
        {
            int halves = Survey.AsksExpectations ? 2 : 1;
            return Enumerable.Repeat(halves, _items + _dimensions)
                .Concat(Enumerable.Repeat(2, Pairs))
                .Concat(Survey.Dimensions.Select(dimension => dimension.Items))
                .Concat([_dimensions]);
        }
    }

    internal int Points => _items + (2 * _dimensions) + Pairs;

    private int Pairs => _dimensions * (_dimensions - 1) / 2;

    internal static string NameOf(int item) => (item + 1).ToString(CultureInfo.InvariantCulture);

    internal int Dimension(int d) => _items + d;

    /// <summary>The entry of two dimensions, d &gt; e, of which the first number is that of d.</summary>
    internal int Pair(int d, int e) => _items + _dimensions + (d * (d - 1) / 2) + e;

    internal int Reliability(int d) => _items + _dimensions + Pairs + d;

    internal bool Fit(IReadOnlyList<JointMoments> moments, long respondents) =>
        moments.Count == Points + 1
        && moments.Zip(Dimensions, (entry, dimension) => entry?.Means.Count == dimension && entry.Count <= respondents).All(isFitting => isFitting)
        && moments.Take(_items + _dimensions).All(entry => AreWithin(entry, Survey.Lowest, Survey.Highest))
        && moments.Skip(_items + _dimensions).Take(Pairs + _dimensions).All(entry => Survey.AsksExpectations
            ? AreWithin(entry, Survey.Lowest - Survey.Highest, Survey.Highest - Survey.Lowest)
            : AreWithin(entry, Survey.Lowest, Survey.Highest))
        && ArePoints(moments[Points]);

    private static bool AreWithin(JointMoments entry, double lowest, double highest) =>
        entry.Count == 0 || entry.Means.All(mean => Nearly.IsMeanOf(mean, lowest, highest));

    // Points of a Survey are known: then nobody gives their own.
    private bool ArePoints(JointMoments entry) => entry.Count == 0
        || (Survey.Points is null && AreWithin(entry, 0, SurveyCheck.Largest) && entry.Means.Sum() > 0);
}
