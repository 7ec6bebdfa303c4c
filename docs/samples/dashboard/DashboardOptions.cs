using System.ComponentModel.DataAnnotations;
using Dashboard.Numbers;

namespace Dashboard;

/// <summary>The section "Dashboard" of the configuration.</summary>
public sealed class DashboardOptions : IValidatableObject
{
    /// <summary>The segments that an answer may belong to.</summary>
    [Required, MinLength(1)]
    public IReadOnlyList<string> Segments { get; init; } = [];

    /// <summary>The fewest answers that a published segment has.</summary>
    [Range(2, 1_000)]
    public int MinimumResponses { get; init; } = 5;

    /// <summary>How often an address may post in a minute.</summary>
    [Range(1, int.MaxValue)]
    public int PostsPerMinute { get; init; } = 30;

    /// <summary>How often an address may ask for anything in a minute.</summary>
    [Range(1, int.MaxValue)]
    public int RequestsPerMinute { get; init; } = 600;

    /// <summary>Whether an empty table is filled with answers that nobody gave.</summary>
    public bool Demo { get; init; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Segments.Contains(LiveUpdate.Others))
        {
            yield return new ValidationResult($"\"{LiveUpdate.Others}\" is the row of the hidden segments.", [nameof(Segments)]);
        }
    }
}
