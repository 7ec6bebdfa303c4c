namespace Nps.Core.Companions;

/// <summary>The numbers of one value that go into a flat row.</summary>
internal readonly struct Figures(
    long cases, double? value, double? lower, double? upper, double? standardError, long? missing = null, long? invalid = null)
{
    internal Figures(long cases, double? value, Interval? interval, double? standardError, long? missing = null, long? invalid = null)
        : this(cases, value, interval?.Lower, interval?.Upper, standardError, missing, invalid)
    {
    }

    internal long Cases => cases;

    internal double? Value => value;

    internal double? Lower => lower;

    /// <summary>The upper limit; null also where the lower one is known and this one lies beyond what was observed.</summary>
    internal double? Upper => upper;

    internal double? StandardError => standardError;

    /// <summary>How many cases have no value; null where that is not counted.</summary>
    internal long? Missing => missing;

    /// <summary>How many answers were off the scale; null where that is not counted.</summary>
    internal long? Invalid => invalid;
}
