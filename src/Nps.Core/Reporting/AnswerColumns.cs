namespace Nps.Core;

/// <summary>The columns of a summary about answers that are no responses; all null where only responses were counted.</summary>
internal readonly struct AnswerColumns
{
    internal AnswerColumns(in RatingTally tally)
    {
        Missing = tally.Missing;
        Invalid = tally.Invalid;
        ResponseRate = tally.ResponseRate;
    }

    internal long? Missing { get; }

    internal long? Invalid { get; }

    internal double? ResponseRate { get; }
}
