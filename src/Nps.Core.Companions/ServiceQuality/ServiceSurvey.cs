using System;
using System.Collections.Generic;
using System.Linq;

namespace Nps.Core.Companions;

/// <summary>
/// What a survey of service quality asked: the dimensions with their questions, the scale of the answers, and whether each question was
/// asked twice, as an expectation and as a perception.
/// </summary>
/// <remarks>
/// Surveys are equal when ends, dimensions, points and whether expectations are asked are; results of different surveys do not add up. The
/// type is immutable.
/// </remarks>
/// <example>
/// <code>
/// Console.WriteLine(ServiceSurvey.Servqual);
/// // 1 to 7, perceptions minus expectations: Tangibles (4), Reliability (5), Responsiveness (4), Assurance (4), Empathy (5)
/// ServiceSurvey weighted = ServiceSurvey.Servperf.WithPoints(11, 32, 22, 19, 16);   // of 100 points
/// </code>
/// </example>
[JsonConverter(typeof(CompanionsJsonConverter))]
public sealed record ServiceSurvey
{
    /// <summary>What the points of the dimensions should add up to.</summary>
    internal const double TotalPoints = 100;

    /// <summary>Creates a survey that asks each question twice: what is expected, and what is perceived.</summary>
    /// <param name="lowest">The lowest answer, from −1e9 to 1e9.</param>
    /// <param name="highest">The highest answer, above <paramref name="lowest"/> and at most 1e9.</param>
    /// <param name="dimensions">The dimensions, in the order of the answers: one or more, with different names.</param>
    /// <exception cref="ArgumentNullException"><paramref name="dimensions"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no dimension, one is null, or a name comes twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An end is outside its range.</exception>
    public ServiceSurvey(double lowest, double highest, params ServiceDimension[] dimensions)
        : this(lowest, highest, dimensions, asksExpectations: true, null)
    {
    }

    private ServiceSurvey(double lowest, double highest, IReadOnlyList<ServiceDimension> dimensions, bool asksExpectations, IReadOnlyList<double>? points)
    {
        ArgumentNullException.ThrowIfNull(dimensions);
        SurveyCheck.Ends(lowest, highest);
        SurveyCheck.Names([.. dimensions.Select(dimension => dimension?.Name)], nameof(dimensions));
        Lowest = lowest;
        Highest = highest;
        AsksExpectations = asksExpectations;
        Dimensions = new ValueList<ServiceDimension>(dimensions);
        Items = dimensions.Sum(dimension => dimension.Items);
        Points = points is null ? null : new ValueList<double>(points);
    }

    /// <summary>
    /// SERVQUAL: 22 questions from 1 to 7, asked as expectation and as perception: tangibles (4), reliability (5), responsiveness (4),
    /// assurance (4), empathy (5), in this order (Parasuraman, Zeithaml and Berry 1988).
    /// </summary>
    public static ServiceSurvey Servqual { get; } = new(
        1, 7, new("Tangibles", 4), new("Reliability", 5), new("Responsiveness", 4), new("Assurance", 4), new("Empathy", 5));

    /// <summary>SERVPERF: the questions of <see cref="Servqual"/>, asked as perception only (Cronin and Taylor 1992).</summary>
    public static ServiceSurvey Servperf { get; } = Servqual.WithoutExpectations();

    /// <summary>The lowest answer.</summary>
    public double Lowest { get; }

    /// <summary>The highest answer.</summary>
    public double Highest { get; }

    /// <summary>The dimensions, in the order of the answers.</summary>
    public IReadOnlyList<ServiceDimension> Dimensions { get; }

    /// <summary>The number of questions of all dimensions.</summary>
    public int Items { get; }

    /// <summary>Whether expectations are asked beside perceptions, so that gaps are measured.</summary>
    public bool AsksExpectations { get; }

    /// <summary>The points of the dimensions as they were given; null where none were, or where each respondent gives their own.</summary>
    public IReadOnlyList<double>? Points { get; }

    /// <summary>The same survey without expectations, so that only perceptions are measured.</summary>
    /// <returns>The survey.</returns>
    public ServiceSurvey WithoutExpectations() => new(Lowest, Highest, Dimensions, asksExpectations: false, Points);

    /// <summary>The same survey with points that say how much each dimension matters.</summary>
    /// <param name="points">
    /// One for each dimension, from 0 to 1e9 and not all 0; by convention they add up to 100. They are divided by their sum, and a sum other than
    /// 100 is reported by <see cref="ServiceQuality.HasPointsOtherThan100"/>.
    /// </param>
    /// <returns>The survey.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="points"/> is null.</exception>
    /// <exception cref="ArgumentException">The points are too many or too few, one is out of range, or all are 0.</exception>
    public ServiceSurvey WithPoints(params double[] points) =>
        new(Lowest, Highest, Dimensions, AsksExpectations, SurveyCheck.Weights(points, Dimensions.Count, nameof(points)));

    /// <summary>The survey in words, such as "1 to 7, perceptions: Tangibles (4), Reliability (5)".</summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString()
    {
        string asked = AsksExpectations ? "perceptions minus expectations" : "perceptions";
        string points = Points is null ? "" : FormattableString.Invariant($"; points {string.Join(", ", Points.Select(Text))}");
        return FormattableString.Invariant($"{Lowest} to {Highest}, {asked}: {string.Join(", ", Dimensions)}{points}");
    }

    private static string Text(double points) => FormattableString.Invariant($"{points}");
}
