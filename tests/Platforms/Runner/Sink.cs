using Xunit.Abstractions;

namespace Nps.Core.Platforms;

/// <summary>Takes the messages of the test framework, which come from several threads, one at a time.</summary>
internal sealed class Sink(Action<IMessageSinkMessage> take) : LongLived, IMessageSink
{
    private readonly object _gate = new();

    public bool OnMessage(IMessageSinkMessage message)
    {
        lock (_gate)
        {
            take(message);
        }

        return true;
    }
}
