namespace Nps.Core.Companions;

/// <summary>How importance and satisfaction are brought together in a <see cref="SatisfactionIndex"/>.</summary>
[JsonConverter(typeof(CompanionsJsonConverter))]
public enum SatisfactionForm
{
    /// <summary>The usual form: each attribute weighs by its mean importance, Σ Ī·S̄ / Σ Ī. Complete respondents only.</summary>
    RatioOfMeans = 0,

    /// <summary>
    /// Each answer weighs by the importance that the same respondent gave it, Σ I·S / Σ I over all respondents and attributes. A pair with a missing
    /// half is left out. It differs from the usual form where those who find an attribute important are more, or less, satisfied with it.
    /// </summary>
    Pooled = 1,
}
