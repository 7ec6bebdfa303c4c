namespace Nps.Core.Companions;

/// <summary>
/// Counts answers on a scale one by one: those off it are invalid, and those that were not given are missing.
/// </summary>
internal sealed class AnswerCounter(AnswerScale scale)
{
    private readonly long[] _counts = new long[scale.Points];
    private long _missing;
    private long _invalid;

    internal void Add(int? answer, long count)
    {
        if (answer is not int value)
        {
            _missing += count;
        }
        else if (scale.Contains(value))
        {
            _counts[value - scale.Lowest] += count;
        }
        else
        {
            _invalid += count;
        }
    }

    internal void Add(string? text)
    {
        if (string.IsNullOrEmpty(text) || new AnswerText(text!).IsEmpty)
        {
            _missing++;
        }
        else if (scale.TryRead(text, out int answer))
        {
            _counts[answer - scale.Lowest]++;
        }
        else if (LabelText.SaysNoAnswer(text!))
        {
            _missing++;
        }
        else
        {
            _invalid++;
        }
    }

    internal Answers ToAnswers() => new(scale, _counts, _missing, _invalid);
}
