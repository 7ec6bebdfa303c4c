using System.Globalization;
using System.Text.Encodings.Web;
using Dashboard;
using Dashboard.Answers;
using Dashboard.Numbers;
using Dashboard.Web;
using Microsoft.EntityFrameworkCore;

// The page is in English on every machine.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Services.AddOptions<DashboardOptions>().BindConfiguration("Dashboard").ValidateDataAnnotations().ValidateOnStart();
builder.Services.AddDbContext<AnswerContext>(options =>
{
    if (builder.Configuration.GetConnectionString("PostgreSQL") is string { Length: > 0 } server)
    {
        options.UseNpgsql(server);
    }
    else
    {
        options.UseSqlite(builder.Configuration.GetConnectionString("SQLite"));
    }
});
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddSingleton<LiveAnswers>();
builder.Services.AddScoped<AnswerNumbers>();
builder.Services.AddScoped<AnswerStore>();
builder.Services.AddRazorPages();
builder.Services.AddValidation();

// Text in JSON stays harmless also where somebody puts it into a page.
builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.Encoder = JavaScriptEncoder.Default);
builder.AddLimits();
builder.AddProblems();

WebApplication app = builder.Build();
app.UseSecurityHeaders();
app.UseProblems();
app.UseStaticFiles();
app.UseRateLimiter();
app.MapRazorPages();
app.MapApi();

await app.PrepareAnswersAsync();
await app.RunAsync();
