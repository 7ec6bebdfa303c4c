using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace Dashboard.Web;

/// <summary>How much, and how often, an address may ask.</summary>
public static class Limits
{
    /// <summary>The policy of the live stream, whose requests last.</summary>
    public const string Streams = "streams";

    private const int MostStreams = 200;
    private const int LargestBody = 16 * 1024;

    public static void AddLimits(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestBody;
        });
        builder.Services.AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, (string Address, bool IsPost)>(PartitionOf);
            limiter.AddConcurrencyLimiter(Streams, streams => streams.PermitLimit = MostStreams);
            limiter.OnRejected = SayWhenToRetry;
        });
    }

    private static RateLimitPartition<(string Address, bool IsPost)> PartitionOf(HttpContext context)
    {
        DashboardOptions options = context.RequestServices.GetRequiredService<IOptions<DashboardOptions>>().Value;
        bool isPost = HttpMethods.IsPost(context.Request.Method);
        return RateLimitPartition.GetFixedWindowLimiter(
            (context.Connection.RemoteIpAddress?.ToString() ?? "", isPost),
            _ => new FixedWindowRateLimiterOptions
            {
                PermitLimit = isPost ? options.PostsPerMinute : options.RequestsPerMinute,
                Window = TimeSpan.FromMinutes(1),
            });
    }

    private static ValueTask SayWhenToRetry(OnRejectedContext context, CancellationToken cancellation)
    {
        if (context.Lease.TryGetMetadata(MetadataName.RetryAfter, out TimeSpan wait))
        {
            context.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        }

        return ValueTask.CompletedTask;
    }
}
