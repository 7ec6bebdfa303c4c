using System.Reflection;
using Microsoft.AspNetCore.Http;

namespace Nps.Core.Interop.Tests;

/// <summary>Whether a minimal API takes a type as a route or query parameter.</summary>
internal static class ParameterOutcome
{
    internal static string Of(Type type)
    {
        MethodInfo handler = typeof(ParameterOutcome).GetMethod(nameof(Handle), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type);
        try
        {
            RequestDelegateFactory.Create(
                handler, null, new RequestDelegateFactoryOptions { RouteParameterNames = ["value"], DisableInferBodyFromParameters = true });
            return "yes";
        }
        catch (InvalidOperationException)
        {
            return "no";
        }
    }

    private static string Handle<T>(T value) => $"{value}";
}
