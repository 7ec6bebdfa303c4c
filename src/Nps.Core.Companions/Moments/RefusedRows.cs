using System;

namespace Nps.Core.Companions;

/// <summary>The rows of respondents with answers that cannot be, and what is wrong with the first.</summary>
internal sealed class RefusedRows
{
    private readonly Refusals<string?> _rows = new();
    private string? _problem;

    /// <summary>Refuses the row if an answer is outside its range; no answer is inside.</summary>
    internal void Check(double? answer, double lowest, double highest, string what, string name)
    {
        if (answer is double value && !(value >= lowest && value <= highest))
        {
            Refuse($"{what} \"{name}\" is {value}, not from {lowest} to {highest}");
        }
    }

    /// <summary>Refuses the row if it has another number of answers than the survey has questions. No list at all is no answers.</summary>
    internal bool HasLength(int? length, int expected, string what)
    {
        if (length is int actual && actual != expected)
        {
            Refuse($"there are {actual} answers on {what}, not {expected}");
        }

        return _problem is null;
    }

    internal void Refuse(FormattableString problem) => _problem ??= FormattableString.Invariant(problem);

    /// <summary>Ends the row.</summary>
    /// <returns>Whether nothing of it was refused.</returns>
    internal bool Accepts()
    {
        bool isAccepted = _rows.Accepts(_problem, _problem is null);
        _problem = null;
        return isAccepted;
    }

    internal void ThrowIfAny(string paramName) => _rows.ThrowIfAny(
        paramName,
        r => $"{r.Count} of {r.Rows} respondents have answers that cannot be; the first is at index {r.FirstIndex}: {r.First}. Correct them, or leave them null to be counted as missing.");
}
