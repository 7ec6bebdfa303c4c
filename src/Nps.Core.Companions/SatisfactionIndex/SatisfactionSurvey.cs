using System;
using System.Collections.Generic;
using System.Linq;

namespace Nps.Core.Companions;

/// <summary>
/// What a survey of satisfaction asked: the attributes, the scale of the answers, and, where importance was not asked, the weights.
/// </summary>
/// <remarks>
/// Surveys are equal when ends, attributes and weights are; indexes of different surveys do not add up. The type is immutable.
/// </remarks>
/// <example>
/// <code>
/// SatisfactionSurvey survey = new(1, 10, "delivery", "price", "advice");
/// Console.WriteLine(survey);                             // 1 to 10: delivery, price, advice
/// Console.WriteLine(survey.WithWeights(50, 30, 20));     // 1 to 10: delivery 0.5, price 0.3, advice 0.2
/// </code>
/// </example>
[JsonConverter(typeof(CompanionsJsonConverter))]
public sealed record SatisfactionSurvey
{
    /// <summary>Creates a survey that asks for the importance of each attribute and for the satisfaction with it.</summary>
    /// <param name="lowest">The lowest answer on satisfaction, from −1e9 to 1e9.</param>
    /// <param name="highest">The highest answer on satisfaction, above <paramref name="lowest"/> and at most 1e9.</param>
    /// <param name="attributes">The names of the attributes, in the order of the answers: one or more, all different.</param>
    /// <exception cref="ArgumentNullException"><paramref name="attributes"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no attribute, or a name is empty or comes twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An end is outside its range.</exception>
    public SatisfactionSurvey(double lowest, double highest, params string[] attributes)
    {
        ArgumentNullException.ThrowIfNull(attributes);
        SurveyCheck.Ends(lowest, highest);
        SurveyCheck.Names(attributes, nameof(attributes));
        Lowest = lowest;
        Highest = highest;
        Attributes = new ValueList<string>(attributes);
    }

    private SatisfactionSurvey(SatisfactionSurvey survey, double[] weights)
        : this(survey.Lowest, survey.Highest, [.. survey.Attributes]) => Weights = new ValueList<double>(weights);

    /// <summary>
    /// The three questions of the American Customer Satisfaction Index, 1 to 10, with equal weights: satisfaction overall, compared with
    /// what was expected, and compared with the ideal. Its index is a percentage of the range; where weights are known, use <see cref="WithWeights"/>.
    /// </summary>
    public static SatisfactionSurvey Acsi { get; } =
        new SatisfactionSurvey(1, 10, "overall satisfaction", "compared with expectations", "compared with the ideal").WithWeights(1, 1, 1);

    /// <summary>The lowest answer on satisfaction.</summary>
    public double Lowest { get; }

    /// <summary>The highest answer on satisfaction.</summary>
    public double Highest { get; }

    /// <summary>The names of the attributes, in the order of the answers.</summary>
    public IReadOnlyList<string> Attributes { get; }

    /// <summary>The weights of the attributes, which add up to 1; null where importance is asked.</summary>
    public IReadOnlyList<double>? Weights { get; }

    /// <summary>The same attributes with weights that are given, so that only satisfaction is asked.</summary>
    /// <param name="weights">One for each attribute, from 0 to 1e9 and not all 0. They are divided by their sum, unless it is 1 already but for rounding.</param>
    /// <returns>The survey.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="weights"/> is null.</exception>
    /// <exception cref="ArgumentException">The weights are too many or too few, one is out of range, or all are 0.</exception>
    public SatisfactionSurvey WithWeights(params double[] weights)
    {
        double[] copy = SurveyCheck.Weights(weights, Attributes.Count, nameof(weights));
        double sum = copy.Sum();

        // Weights that were divided once add up to 1 but for this rounding. They are kept, so that stored ones give an equal survey.
        bool isDivided = Math.Abs(sum - 1) <= copy.Length * 2.3e-16;
        return new SatisfactionSurvey(this, isDivided ? copy : [.. copy.Select(weight => weight / sum)]);
    }

    /// <summary>The survey in words, such as "1 to 10: delivery, price".</summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString()
    {
        string names = string.Join(
            ", ", Attributes.Select((name, index) => Weights is null ? name : FormattableString.Invariant($"{name} {Weights[index]:0.####}")));
        return FormattableString.Invariant($"{Lowest} to {Highest}: {names}");
    }
}
