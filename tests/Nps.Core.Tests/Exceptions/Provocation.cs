using System.Reflection;

namespace Nps.Core.Tests;

/// <summary>A call that must throw.</summary>
/// <param name="Exception">What exactly it throws.</param>
/// <param name="Call">The call.</param>
/// <param name="Definition">The member that is called, as declared; null where <paramref name="Call"/> itself says it.</param>
/// <param name="Parameter">The parameter that must be named, where the call is made for one.</param>
internal sealed record Provocation(Type Exception, Delegate Call, MethodBase? Definition = null, string? Parameter = null)
{
    /// <summary>A call whose result does not matter.</summary>
    internal static Provocation Throws<TException>(Func<object?> call)
        where TException : Exception => new(typeof(TException), call);

    /// <summary>A call without a result.</summary>
    internal static Provocation Throws<TException>(Action call)
        where TException : Exception => new(typeof(TException), call);

    /// <summary>What is thrown; null if nothing is.</summary>
    internal Exception? Run()
    {
        try
        {
            if (Call is Action action)
            {
                action();
            }
            else
            {
                ((Func<object?>)Call)();
            }

            return null;
        }
        catch (Exception exception) when (exception.GetType() == Exception || exception is not OutOfMemoryException)
        {
            return exception;
        }
    }
}
