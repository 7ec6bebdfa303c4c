namespace Nps.Core.Companions;

/// <summary>Gathers the waits of cases as of an instant, with those that have none.</summary>
internal sealed class CaseCounter
{
    private readonly WaitCounter _waits = new();
    private long _undated;
    private long _afterAsOf;

    /// <summary>A case by the ticks of its times.</summary>
    internal void Add(long? created, long? answered, long asOf, ref WaitCheck check)
    {
        if (created is not long start || start > asOf)
        {
            _undated += created is null ? 1 : 0;
            _afterAsOf += created is null ? 0 : 1;
            check.Skip();
            return;
        }

        bool isAnswered = answered <= asOf;
        long wait = check.Checked((isAnswered ? answered.GetValueOrDefault() : asOf) - start);
        _waits.Add(wait, isAnswered ? 1 : 0, isAnswered ? 0 : 1);
    }

    internal void Add(ResponseTimes part)
    {
        part.AddTo(_waits);
        _undated += part.Undated;
        _afterAsOf += part.AfterAsOf;
    }

    internal ResponseTimes ToResponseTimes() => new(_waits.ToTable(), _undated, _afterAsOf);
}
