using System;

namespace Nps.Core;

/// <summary>Reads how many answers each row stands for; a negative number counts as none and is reported in one exception at the end.</summary>
internal readonly struct CountReader<T>(Func<T, long> count)
{
    private readonly Refusals<long> _refused = new();

    internal long Read(T row)
    {
        long value = count(row);
        return _refused.Accepts(value, value >= 0) ? value : 0;
    }

    /// <summary>What is wrong with the counts read so far; null when nothing is.</summary>
    internal string? Complaint => _refused.Count == 0 ? null : FormattableString.Invariant(Message(_refused));

    internal void ThrowIfNegative(string paramName) => _refused.ThrowIfAny(paramName, Message);

    private static FormattableString Message(Refusals<long> refused) =>
        $"{refused.Count} of {refused.Rows} rows have a negative count; the first is {refused.First} at index {refused.FirstIndex}. A count is 0 or more.";
}
