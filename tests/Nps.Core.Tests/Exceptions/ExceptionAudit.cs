using System.Diagnostics;
using System.Reflection;
using System.Xml.Linq;

namespace Nps.Core.Tests;

/// <summary>Compares the exceptions that a library documents with the calls that provoke them.</summary>
internal sealed class ExceptionAudit
{
    private readonly Assembly library;
    private readonly IReadOnlyList<DocumentedException> documented;
    private readonly Dictionary<ExceptionKey, string> unprovoked;
    private readonly Dictionary<string, (Provocation Provocation, MethodBase Definition)> provocations = [];

    /// <param name="library">The library.</param>
    /// <param name="documentation">Its documentation, as packed.</param>
    /// <param name="calls">What must throw.</param>
    /// <param name="unprovoked">Documented exceptions that no call can provoke, with the reason.</param>
    internal ExceptionAudit(
        Assembly library, XDocument documentation, IEnumerable<Provocation> calls, IReadOnlyDictionary<ExceptionKey, string> unprovoked)
    {
        this.library = library;
        documented = ExceptionDocumentation.Read(library, documentation);
        this.unprovoked = new(unprovoked);
        using var called = new CalledMember(library, Assembly.GetExecutingAssembly());
        foreach (Provocation call in calls)
        {
            MethodBase definition = call.Definition ?? called.Of(call.Call);
            string name = $"{new ExceptionKey(DocumentationId.Of(definition), call.Exception.FullName!)}{(call.Parameter is null ? "" : $" for {call.Parameter}")}";
            int number = provocations.Keys.Count(key => key == name || key.StartsWith(name + " #", StringComparison.Ordinal));
            provocations.Add(number == 0 ? name : $"{name} #{number + 1}", (call, definition));
        }

        // Inherited from an overload with an array: a span is never null.
        foreach (DocumentedException exception in documented.Where(IsAboutSpans))
        {
            this.unprovoked.TryAdd(exception.Key, "A span is never null; the documentation is that of the overload with an array.");
        }
    }

    /// <summary>A name for each call.</summary>
    internal IEnumerable<string> Names => provocations.Keys;

    /// <summary>Documented, and neither provoked nor listed.</summary>
    internal IEnumerable<string> Missing => documented.Select(exception => exception.Key).Distinct()
        .Except(ProvokedKeys).Except(unprovoked.Keys).Select(key => key.ToString());

    /// <summary>Thrown, and not documented.</summary>
    internal IEnumerable<string> Undocumented => ProvokedKeys.Except(documented.Select(exception => exception.Key)).Select(key => key.ToString());

    /// <summary>Listed as impossible to provoke, but provoked or not even documented.</summary>
    internal IEnumerable<string> Superfluous => unprovoked.Keys
        .Where(key => ProvokedKeys.Contains(key) || !documented.Any(exception => exception.Key == key)).Select(key => key.ToString());

    /// <summary>Parameters that a documented exception names, and that no call makes it name: only where each parameter is judged by itself.</summary>
    internal IEnumerable<string> ParametersNeverNamed() =>
        from exception in documented
        where exception.Exception.EndsWith("NullException", StringComparison.Ordinal) || exception.Exception.EndsWith("RangeException", StringComparison.Ordinal)
        where !unprovoked.ContainsKey(exception.Key)
        let named = provocations.Values.Where(entry => Key(entry) == exception.Key)
            .Select(entry => (entry.Provocation.Run() as ArgumentException)?.ParamName).ToHashSet()
        from parameter in exception.Definition.GetParameters()
        where exception.Parameters.Contains(parameter.Name) && !parameter.ParameterType.IsByRefLike && !named.Contains(parameter.Name)
        select $"{exception.Key} for {parameter.Name}";

    /// <summary>Runs one call and fails unless it throws exactly what it must.</summary>
    internal void Check(string name)
    {
        (Provocation provocation, MethodBase definition) = provocations[name];

        Exception? thrown = provocation.Run();

        Assert.True(thrown?.GetType() == provocation.Exception, $"{name}, but it was: {thrown?.ToString() ?? "nothing"}");
        Assert.False(string.IsNullOrWhiteSpace(thrown!.Message), "There is no message.");
        if (thrown is ArgumentException { ParamName: var parameter } && !(parameter is null && MayNameNone(provocation, definition)))
        {
            Assert.Contains(parameter, definition.GetParameters().Select(declared => declared.Name));
            Assert.Contains($"'{parameter}'", thrown.Message, StringComparison.Ordinal);
            Assert.True(provocation.Parameter is null || provocation.Parameter == parameter, $"{name} named {parameter}.");
        }

        CameFrom(definition, thrown);
    }

    // Arguments that contradict each other, or what the instance holds: the documentation does not say that one of them is at fault.
    private bool MayNameNone(Provocation provocation, MethodBase definition) =>
        provocation.Exception == typeof(ArgumentException)
        && (definition.GetParameters().Length > 1
            || documented.Where(exception => exception.Definition == definition && exception.Exception == typeof(ArgumentException).FullName)
                .All(exception => exception.Parameters.Count == 0));

    // An argument that throws while it is computed would prove nothing. Optimized code has calls inlined, and says less. What is
    // enumerated later is thrown by a class that the compiler wrote.
    private void CameFrom(MethodBase definition, Exception thrown)
    {
        if (library.GetCustomAttribute<DebuggableAttribute>() is { IsJITOptimizerDisabled: true })
        {
            MethodBase entered = new StackTrace(thrown).GetFrames().Select(frame => frame.GetMethod()).OfType<MethodBase>()
                .Last(method => method.Module.Assembly == library);
            Type type = entered.DeclaringType!;
            if (type.Name.StartsWith('<'))
            {
                Assert.StartsWith(definition.DeclaringType!.FullName! + "+", type.FullName, StringComparison.Ordinal);
            }
            else
            {
                Assert.Equal(DocumentationId.Of(definition), DocumentationId.Of(DocumentationId.Definition(entered)));
            }
        }
    }

    private HashSet<ExceptionKey> ProvokedKeys => [.. provocations.Values.Select(Key)];

    private static ExceptionKey Key((Provocation Provocation, MethodBase Definition) entry) =>
        new(DocumentationId.Of(entry.Definition), entry.Provocation.Exception.FullName!);

    private static bool IsAboutSpans(DocumentedException exception) =>
        exception.Exception == typeof(ArgumentNullException).FullName
        && exception.Definition.GetParameters().Where(parameter => !parameter.ParameterType.IsValueType || parameter.ParameterType.IsByRefLike)
            .Where(parameter => exception.Parameters.Contains(parameter.Name)).All(parameter => parameter.ParameterType.IsByRefLike)
        && exception.Definition.GetParameters().Any(parameter => parameter.ParameterType.IsByRefLike);
}
