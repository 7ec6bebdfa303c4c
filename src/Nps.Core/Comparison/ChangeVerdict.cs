namespace Nps.Core;

/// <summary>What a comparison says about a change of the score.</summary>
/// <remarks>The default value of this type is <see cref="NoResponses"/>.</remarks>
public enum ChangeVerdict
{
    /// <summary>One of the samples has no responses: there is nothing to compare.</summary>
    NoResponses = 0,

    /// <summary>The data do not show that the score changed. They do not show that it stayed the same either.</summary>
    NoEvidence = 1,

    /// <summary>The score rose by more than chance explains.</summary>
    Increased = 2,

    /// <summary>The score fell by more than chance explains.</summary>
    Decreased = 3,
}
