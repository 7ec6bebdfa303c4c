using System.Globalization;
using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting.Json;

namespace Nps.Core.Interop.Tests;

/// <summary>What Serilog writes of a value.</summary>
internal static class SerilogOutcome
{
    /// <summary>The word of the table in docs/serialization.md for a value that is logged as <c>{@Value}</c>.</summary>
    internal static string Of(object value) => Property("{@Value}", value) switch
    {
        ScalarValue => "value",
        SequenceValue => "list",
        StructureValue => "object",
        LogEventPropertyValue other => other.GetType().Name,
    };

    /// <summary>The logged value as JSON, without the rest of the line.</summary>
    internal static string Json(string template, object value)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        new JsonValueFormatter().Format(Property(template, value), text);
        return text.ToString();
    }

    private static LogEventPropertyValue Property(string template, object value)
    {
        var sink = new LastEvent();
        using (Logger log = new LoggerConfiguration().WriteTo.Sink(sink).CreateLogger())
        {
#pragma warning disable CA2254 // the template is the thing under test: {Value} or {@Value}
            log.Information(template, value);
#pragma warning restore CA2254
        }

        return sink.Event!.Properties["Value"];
    }

    private sealed class LastEvent : ILogEventSink
    {
        internal LogEvent? Event { get; private set; }

        public void Emit(LogEvent logEvent) => Event = logEvent;
    }
}
