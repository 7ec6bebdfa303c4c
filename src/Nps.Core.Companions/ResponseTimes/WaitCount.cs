using System;

namespace Nps.Core.Companions;

/// <summary>How many cases waited for the same time: those that were answered after it, and those unanswered at that age.</summary>
/// <remarks>The default value of this type is a time of 0 without cases. The type is immutable.</remarks>
[JsonConverter(typeof(CompanionsJsonConverter))]
public readonly record struct WaitCount
{
    /// <summary>Creates the counts for one time.</summary>
    /// <param name="wait">The time, 0 or longer.</param>
    /// <param name="answered">How many were answered after this time, 0 or more.</param>
    /// <param name="unanswered">How many are unanswered at this age, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is negative.</exception>
    public WaitCount(TimeSpan wait, long answered, long unanswered = 0)
    {
        Wait = TimeCheck.NotNegative(wait, nameof(wait));
        Answered = CountCheck.NotNegative(answered, nameof(answered));
        Unanswered = CountCheck.NotNegative(unanswered, nameof(unanswered));
    }

    /// <summary>The time, 0 or longer.</summary>
    public TimeSpan Wait { get; }

    /// <summary>How many were answered after this time.</summary>
    public long Answered { get; }

    /// <summary>How many are unanswered at this age.</summary>
    public long Unanswered { get; }
}
