using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace Dashboard.Answers;

/// <summary>An answer as the form and the API receive it.</summary>
public sealed class NewAnswer : IValidatableObject
{
    internal const int LongestComment = 1_000;

    /// <summary>A random identifier that the sender made, the same when the answer is sent again.</summary>
    [Required]
    public Guid? Key { get; init; }

    [Required(ErrorMessage = "Choose a rating."), Range(0, 10, ErrorMessage = "A rating is a whole number from 0 to 10.")]
    public int? Rating { get; init; }

    [Required(ErrorMessage = "Choose a segment.")]
    public string? Segment { get; init; }

    [StringLength(LongestComment, ErrorMessage = "A comment has at most {1} characters.")]
    public string? Comment { get; init; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        DashboardOptions options = validationContext.GetRequiredService<IOptions<DashboardOptions>>().Value;
        if (Segment is not null && !options.Segments.Contains(Segment))
        {
            yield return new ValidationResult("There is no such segment.", [nameof(Segment)]);
        }

        // PostgreSQL stores no null character, and no other control character belongs into a comment.
        if (Comment is not null && Comment.Any(c => char.IsControl(c) && c is not ('\r' or '\n' or '\t')))
        {
            yield return new ValidationResult("A comment has no control characters.", [nameof(Comment)]);
        }
    }
}
