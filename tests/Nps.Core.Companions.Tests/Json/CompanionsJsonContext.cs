using System.Text.Json.Serialization;

namespace Nps.Core.Companions.Tests;

[JsonSourceGenerationOptions(Converters = [typeof(BreakdownJsonConverter<CalendarPeriod, Mean>), typeof(BreakdownJsonConverter<int, Share>)])]
[JsonSerializable(typeof(Share))]
[JsonSerializable(typeof(Mean))]
[JsonSerializable(typeof(Interval))]
[JsonSerializable(typeof(ShareComparison))]
[JsonSerializable(typeof(MeanComparison))]
[JsonSerializable(typeof(NetComparison))]
[JsonSerializable(typeof(AnswerScale))]
[JsonSerializable(typeof(Answers))]
[JsonSerializable(typeof(ShareIntervalMethod))]
[JsonSerializable(typeof(AnswerMeasure))]
[JsonSerializable(typeof(Breakdown<string, Answers>))]
[JsonSerializable(typeof(Breakdown<string, Share>))]
[JsonSerializable(typeof(Breakdown<string, Mean>))]
[JsonSerializable(typeof(Breakdown<CalendarPeriod, Mean>))]
[JsonSerializable(typeof(Breakdown<int, Share>))]
[JsonSerializable(typeof(Trend<Share>))]
[JsonSerializable(typeof(Trend<Mean>))]
[JsonSerializable(typeof(Trend<Answers>))]
[JsonSerializable(typeof(MetricSummary<string>))]
internal sealed partial class CompanionsJsonContext : JsonSerializerContext;
