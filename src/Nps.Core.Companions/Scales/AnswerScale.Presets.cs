namespace Nps.Core.Companions;

// The scales that are asked most. They read the labels of the languages that the library knows, where it has words for their points.
public sealed partial record AnswerScale
{
    /// <summary>Satisfaction on faces or words, 1 to 3: good is 3, bad is 1; a 2 counts in the denominator.</summary>
    public static AnswerScale Csat3 { get; } = Reading(new(1, 3, topBoxes: 1, bottomBoxes: 1), ScaleLabels.Csat3);

    /// <summary>Satisfaction from 1 to 5, the usual one: good are 4 and 5. Bad are 1 and 2, which is a choice of this library: no source fixes them.</summary>
    public static AnswerScale Csat5 { get; } = Reading(new(1, 5, topBoxes: 2, bottomBoxes: 2), ScaleLabels.Csat5);

    /// <summary>Satisfaction from 1 to 7: good are 6 and 7, bad 1 and 2, both a choice of this library.</summary>
    public static AnswerScale Csat7 { get; } = new(1, 7, topBoxes: 2, bottomBoxes: 2);

    /// <summary>Satisfaction from 0 to 10: good are 9 and 10, bad 0 to 6 as for Net Promoter Score, both a choice of this library.</summary>
    public static AnswerScale Csat0To10 { get; } = new(0, 10, topBoxes: 2, bottomBoxes: 7);

    /// <summary>
    /// Customer Effort Score 1.0, "how much effort did you personally have to put forth", from 1, very low, to 5, very high: lower is better,
    /// easy are 1 and 2, hard 4 and 5.
    /// </summary>
    public static AnswerScale Ces1 { get; } = Reading(new(1, 5, topBoxes: 2, bottomBoxes: 2, higherIsBetter: false), ScaleLabels.Ces1);

    /// <summary>
    /// Customer Effort Score 2.0, "made it easy for me to handle my issue", from 1, strongly disagree, to 7, strongly agree: higher is better,
    /// easy are 5 to 7, hard 1 to 3. Others count 6 and 7 only: create a scale for them.
    /// </summary>
    public static AnswerScale Ces2 { get; } = Reading(new(1, 7, topBoxes: 3, bottomBoxes: 3), ScaleLabels.Ces2);

    private static AnswerScale Reading(AnswerScale scale, ScaleLabels labels) => scale.WithLabels(labels.Reading);
}
