namespace Nps.Core.Companions;

/// <summary>How the confidence interval of a share is computed.</summary>
/// <remarks>The default value of this type is <see cref="Wilson"/>.</remarks>
[JsonConverter(typeof(CompanionsJsonConverter))]
public enum ShareIntervalMethod
{
    /// <summary>
    /// Wilson (1927): all shares that the score test does not reject. Contains the true share about as often as the level says.
    /// </summary>
    Wilson = 0,

    /// <summary>
    /// Clopper and Pearson (1934): all shares that neither one-sided exact binomial test rejects. Contains the true share at least as often as the
    /// level says, mostly more often, and is wider for it.
    /// </summary>
    ClopperPearson = 1,
}
