#:sdk Microsoft.NET.Sdk.Web
#:package CsvHelper
#:package Microsoft.EntityFrameworkCore.Sqlite
#:package Newtonsoft.Json
#:package Serilog
#:project ../../src/Nps.Core/Nps.Core.csproj
#:property EnableDefaultRazorGenerateItems=false
#:property EnableDefaultContentItems=false
#:property PublishAot=false

// The two properties EnableDefault... keep the pages of the dashboard, in a folder beside this file, out of this program.
// Values in JSON, in CSV files, in logs, in requests and in a database: the code of docs/serialization.md.
using System.Globalization;
using System.Text.Json.Serialization;
using CsvHelper;
using CsvHelper.Configuration;
using CsvHelper.TypeConversion;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Newtonsoft.Json;
using Nps.Core;
using Serilog;
using Serilog.Core;
using Serilog.Events;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

NpsTrend<CalendarPeriod> months = NpsTrend.FromCounts(new Dictionary<CalendarPeriod, ResponseCounts>
{
    [CalendarPeriod.Parse("2026-07", null)] = new(promoters: 40, passives: 35, detractors: 25),
    [CalendarPeriod.Parse("2026-08", null)] = new(promoters: 57, passives: 33, detractors: 20),
});

Console.WriteLine("-- JSON");
string json = System.Text.Json.JsonSerializer.Serialize(months);
NpsTrend<CalendarPeriod> same = System.Text.Json.JsonSerializer.Deserialize<NpsTrend<CalendarPeriod>>(json)!;
Console.WriteLine(json);
Console.WriteLine(same[^1]);
SegmentBreakdown<Plan> plans = SegmentBreakdown.FromCounts(new Dictionary<Plan, ResponseCounts> { [Plan.Free] = new(57, 33, 20), [Plan.Paid] = new(40, 35, 25) });
Console.WriteLine(System.Text.Json.JsonSerializer.Serialize(plans, ReportJson.Default.SegmentBreakdownPlan));

Console.WriteLine("-- Newtonsoft.Json");
string countsByMonth = JsonConvert.SerializeObject(months.ToDictionary(month => month.Period, month => month.Counts));
NpsTrend<CalendarPeriod> rebuilt = NpsTrend.FromCounts(
    JsonConvert.DeserializeObject<Dictionary<CalendarPeriod, ResponseCounts>>(countsByMonth)!);
Console.WriteLine(rebuilt[^1]);

Console.WriteLine("-- CSV");
using (var csv = new CsvWriter(Console.Out, CultureInfo.InvariantCulture, leaveOpen: true))
{
    csv.Context.TypeConverterCache.AddConverter<CalendarPeriod>(new TextConverter<CalendarPeriod>());
    csv.WriteRecords(months.Summarize());
}

Console.WriteLine("-- Log");
using Logger log = new LoggerConfiguration().WriteTo.Sink(new ConsoleSink()).CreateLogger();
log.Information("Score by month: {Months}", months);
log.Information("Counts of the last month: {@Counts}", months[^1].Counts);

Console.WriteLine("-- Requests");
WebApplicationBuilder builder = WebApplication.CreateBuilder();
builder.Logging.ClearProviders();
builder.WebHost.UseUrls("http://127.0.0.1:0");
await using WebApplication app = builder.Build();
app.MapPost("/counts", (ResponseCounts counts) => counts.Score.ToString());
app.MapGet("/months/{month}", (CalendarPeriod month) => months.TryGetPoint(month, out var point) ? Results.Ok(point.Counts) : Results.NotFound());
app.MapGet("/interval", (ConfidenceLevel? level) => months[^1].Counts.GetConfidenceInterval(level ?? default).ToString());
await app.StartAsync();

using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
await PrintAsync(client.PostAsJsonAsync("/counts", new ResponseCounts(57, 33, 20)));
await PrintAsync(client.GetAsync(new Uri("/months/2026-08", UriKind.Relative)));
await PrintAsync(client.GetAsync(new Uri("/months/2026-13", UriKind.Relative)));
await PrintAsync(client.GetAsync(new Uri("/interval?level=0.9", UriKind.Relative)));

Console.WriteLine("-- Database");
await using var database = new SurveyContext();
await database.Database.OpenConnectionAsync();
await database.Database.EnsureCreatedAsync();
database.Months.AddRange(months.Select(month => new StoredMonth { Period = month.Period, Counts = month.Counts, Score = month.Score }));
database.Answers.AddRange(new int?[] { 10, 9, 9, 3, null }.Select(score => new Answer { Score = score, Rating = score is int value ? new Rating(value) : null }));
await database.SaveChangesAsync();

CalendarPeriod august = CalendarPeriod.Parse("2026-08", null);
StoredMonth stored = await database.Months.SingleAsync(month => month.Period == august);
Console.WriteLine($"{stored.Period}: {stored.Counts}");

RatingTally tally = database.Answers
    .GroupBy(answer => answer.Score)
    .Select(group => new RatingCount { Rating = group.Key, Count = group.LongCount() })
    .AsEnumerable()
    .ToRatingTally();
Console.WriteLine(tally);

static async Task PrintAsync(Task<HttpResponseMessage> answer)
{
    using HttpResponseMessage response = await answer;
    Console.WriteLine($"{(int)response.StatusCode} {await response.Content.ReadAsStringAsync()}");
}

internal enum Plan
{
    Free,
    Paid,
}

[JsonSourceGenerationOptions(Converters = [typeof(SegmentBreakdownJsonConverter<Plan>)])]
[JsonSerializable(typeof(Plan))]
[JsonSerializable(typeof(SegmentBreakdown<Plan>))]
internal sealed partial class ReportJson : JsonSerializerContext;

internal sealed class TextConverter<T> : DefaultTypeConverter
    where T : IParsable<T>
{
    public override object? ConvertFromString(string? text, IReaderRow row, MemberMapData memberMapData) =>
        T.TryParse(text, CultureInfo.InvariantCulture, out T? value) ? value : base.ConvertFromString(text, row, memberMapData);
}

internal sealed class ConsoleSink : ILogEventSink
{
    public void Emit(LogEvent logEvent) => Console.WriteLine(logEvent.RenderMessage(CultureInfo.InvariantCulture));
}

internal sealed class Answer
{
    public int Id { get; set; }

    public int? Score { get; set; }

    public Rating? Rating { get; set; }
}

internal sealed class StoredMonth
{
    public int Id { get; set; }

    public CalendarPeriod Period { get; set; }

    public ResponseCounts Counts { get; set; }

    public NetPromoterScore? Score { get; set; }
}

internal sealed class SurveyContext : DbContext
{
    public DbSet<Answer> Answers => Set<Answer>();

    public DbSet<StoredMonth> Months => Set<StoredMonth>();

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.UseSqlite("Data Source=:memory:");

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        var periodToText = new ValueConverter<CalendarPeriod, string>(period => period.ToString(), text => CalendarPeriod.Parse(text, null));
        var ratingToNumber = new ValueConverter<Rating, int>(rating => rating.Value, number => new Rating(number));
        var scoreToPoints = new ValueConverter<NetPromoterScore, double>(score => score.Points, points => new NetPromoterScore(points));

        modelBuilder.Entity<Answer>().Property(answer => answer.Rating).HasConversion(ratingToNumber);

        EntityTypeBuilder<StoredMonth> months = modelBuilder.Entity<StoredMonth>();
        months.Property(month => month.Period).HasConversion(periodToText);
        months.Property(month => month.Score).HasConversion(scoreToPoints);
        months.ComplexProperty(month => month.Counts, counts =>
        {
            counts.Property(c => c.Promoters);
            counts.Property(c => c.Passives);
            counts.Property(c => c.Detractors);
        });
    }
}
