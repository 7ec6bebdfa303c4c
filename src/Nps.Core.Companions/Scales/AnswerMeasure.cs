namespace Nps.Core.Companions;

/// <summary>Which number of counted answers is looked at.</summary>
/// <remarks>The default value of this type is <see cref="Share"/>.</remarks>
[JsonConverter(typeof(CompanionsJsonConverter))]
public enum AnswerMeasure
{
    /// <summary>The share of good answers, <see cref="Answers.Share"/>.</summary>
    Share = 0,

    /// <summary>The share of good less that of bad answers, <see cref="Answers.Net"/>.</summary>
    Net = 1,

    /// <summary>The mean on the scale, <see cref="Answers.Mean"/>.</summary>
    Mean = 2,
}
