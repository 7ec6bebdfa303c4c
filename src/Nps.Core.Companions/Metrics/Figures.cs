namespace Nps.Core.Companions;

/// <summary>The numbers of one value that go into a flat row.</summary>
/// <param name="Cases">How many cases the value stands for.</param>
/// <param name="Value">The value.</param>
/// <param name="Interval">Its confidence interval.</param>
/// <param name="StandardError">Its standard error.</param>
/// <param name="Missing">How many cases have no value; null where that is not counted.</param>
/// <param name="Invalid">How many answers were off the scale; null where that is not counted.</param>
internal readonly record struct Figures(
    long Cases, double? Value, Interval? Interval, double? StandardError, long? Missing = null, long? Invalid = null);
