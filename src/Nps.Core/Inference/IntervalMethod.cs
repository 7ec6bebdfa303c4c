namespace Nps.Core;

/// <summary>The published procedure behind a confidence interval.</summary>
/// <remarks>The default value of this type is <see cref="ScoreTest"/>, the recommended method.</remarks>
[JsonConverter(typeof(NpsJsonConverter))]
public enum IntervalMethod
{
    /// <summary>
    /// The inversion of the score test: Tango (1998) for one sample, the score test with a common nuisance score for a
    /// difference. Covers about as promised, less only in small samples where nearly
    /// everybody is in one category; stays in range, and excludes a value exactly when the test rejects it.
    /// </summary>
    ScoreTest = 0,

    /// <summary>
    /// Wald after adding ¾ promoter, 1½ passives and ¾ detractor (Rocks 2016; Lewis and Sauro, MeasuringU). Close to nominal
    /// for one sample but centred off the observed score; for a difference of small samples it covers far too little.
    /// </summary>
    AdjustedWald = 1,

    /// <summary>
    /// Score ± z × standard error, the textbook's interval. Has no width when everybody answers alike and leaves the range
    /// near the ends (it is clipped here); offered for comparison with other tools.
    /// </summary>
    Wald = 2,
}
