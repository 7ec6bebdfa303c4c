using System;

namespace Nps.Core.Companions;

/// <summary>What remains to be said of rows with answers that cannot be: how many they are, and what is wrong with the first.</summary>
internal sealed class RefusedRows
{
    private long _rows;
    private long _refused;
    private long _firstIndex;
    private string? _problem;
    private bool _isRefused;

    /// <summary>Begins a row.</summary>
    internal void Next()
    {
        _rows++;
        _isRefused = false;
    }

    /// <summary>Refuses the row.</summary>
    internal void Refuse(FormattableString problem)
    {
        _problem ??= FormattableString.Invariant(problem);
        if (!_isRefused)
        {
            _isRefused = true;
            _firstIndex = _refused++ == 0 ? _rows - 1 : _firstIndex;
        }
    }

    /// <summary>Refuses the row if an answer is outside its range; no answer is inside.</summary>
    internal void Check(double? answer, double lowest, double highest, string what, string name)
    {
        if (answer is double value && !(value >= lowest && value <= highest))
        {
            Refuse($"{what} \"{name}\" is {value}, not from {lowest} to {highest}");
        }
    }

    /// <summary>Refuses the row if it has another number of answers than the survey has questions. No list at all is no answers.</summary>
    internal void CheckLength(int? length, int expected, string what)
    {
        if (length is int actual && actual != expected)
        {
            Refuse($"there are {actual} answers on {what}, not {expected}");
        }
    }

    /// <summary>Whether the row was refused.</summary>
    internal bool IsRefused => _isRefused;

    internal void ThrowIfAny(string paramName)
    {
        if (_refused > 0)
        {
            throw new ArgumentException(
                FormattableString.Invariant(
                    $"{_refused} of {_rows} respondents have answers that cannot be; the first is at index {_firstIndex}: {_problem}. Correct them, or leave them null to be counted as missing."),
                paramName);
        }
    }
}
