using System.Text.Json;

namespace Dashboard.Web;

/// <summary>Errors as problem details: which field is wrong, and nothing of what the program was doing.</summary>
public static class Problems
{
    public static void AddProblems(this WebApplicationBuilder builder)
    {
        builder.Services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        builder.Services.AddProblemDetails(options => options.CustomizeProblemDetails = NameField);
    }

    public static void UseProblems(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            StatusCodeSelector = error => error is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError,
            SuppressDiagnosticsCallback = context => context.Exception is BadHttpRequestException,
        });
        app.UseStatusCodePages();
    }

    /// <summary>JSON that is no answer at all, such as a rating "nine", is refused before it can be validated.</summary>
    private static void NameField(ProblemDetailsContext context)
    {
        if (context.Exception?.InnerException is JsonException { Path: string path })
        {
            context.ProblemDetails.Extensions["errors"] = new Dictionary<string, string[]> { [path] = ["The value cannot be read."] };
        }
    }
}
