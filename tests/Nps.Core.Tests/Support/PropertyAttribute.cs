// [Property] for xunit 2, under the names that the package FsCheck.Xunit gives it, so that the tests read as they
// would with that package. To use the package instead, delete this file and add one PackageReference to it.
using System.Globalization;
using System.Reflection;
using Microsoft.FSharp.Collections;
using Microsoft.FSharp.Core;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace FsCheck.Xunit;

/// <summary>Makes a method a property: FsCheck calls it with random arguments and shrinks those that fail.</summary>
/// <remarks>It returns nothing, a bool, a Property or a Task of one. All calls share a test class instance.</remarks>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("FsCheck.Xunit.PropertyDiscoverer", "Nps.Core.Tests")] // The type, and the assembly it is in.
public sealed class PropertyAttribute : PropertySettingsAttribute;

/// <summary>Gives defaults to the properties of a class and of the classes nested in it, or of an assembly.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Assembly)]
public sealed class PropertiesAttribute : PropertySettingsAttribute;

/// <summary>How to check a property. What its method leaves open its class decides, then the assembly.</summary>
public abstract class PropertySettingsAttribute : FactAttribute
{
    private static readonly Config Default = Config.Default;

    // A value that was set must be told from a default, and an attribute's property cannot be nullable.
    private readonly List<Func<Config, Config>> _changes = [];

    /// <summary>How many calls must pass.</summary>
    public int MaxTest { get; set => field = Change(value, c => c.WithMaxTest(value)); } = Default.MaxTest;

    /// <summary>How many calls may be rejected, for instance by a precondition.</summary>
    public int MaxRejected { get; set => field = Change(value, c => c.WithMaxRejected(value)); } = Default.MaxRejected;

    /// <summary>The size of the first call's arguments; it grows linearly to <see cref="EndSize"/>.</summary>
    public int StartSize { get; set => field = Change(value, c => c.WithStartSize(value)); } = Default.StartSize;

    /// <summary>The size of the last call's arguments.</summary>
    public int EndSize { get; set => field = Change(value, c => c.WithEndSize(value)); } = Default.EndSize;

    /// <summary>What a failure printed: "(seed,gamma)" repeats the run, "(seed,gamma,size)" the failing call.</summary>
    public string? Replay { get; set => field = Change(value, c => value is null ? c : WithReplay(c, value)); }

    /// <summary>Types whose static members return an Arbitrary. Of two for one type, the first is used.</summary>
    public Type[] Arbitrary { get; set => field = Change(value, c => c.WithArbitrary(value)); } = [];

    /// <summary>Whether to print the arguments of every call.</summary>
    public bool Verbose { get; set => field = Change(value, c => WithPrinting(c, value)); }

    /// <summary>Whether to print nothing when the property passes.</summary>
    public bool QuietOnSuccess { get; set => field = Change(value, c => c.WithQuietOnSuccess(value)); }

    internal Config ApplyTo(Config config) => _changes.Aggregate(config, (result, change) => change(result));

    private T Change<T>(T value, Func<Config, Config> change)
    {
        _changes.Add(change);
        return value;
    }

    private static Config WithPrinting(Config config, bool verbose)
    {
        Config model = verbose ? Config.Verbose : Config.Quick;
        return config.WithEvery(model.Every).WithEveryShrink(model.EveryShrink);
    }

    private static Config WithReplay(Config config, string text)
    {
        string[] parts = text.Trim('(', ')').Split(',');
        ulong[] numbers = [.. parts.Select(part => ulong.Parse(part, CultureInfo.InvariantCulture))];
        return numbers switch
        {
            [ulong seed, ulong gamma] => config.WithReplay(seed, gamma),
            [ulong seed, ulong gamma, ulong size] => config.WithReplay(seed, gamma, (int)size),
            _ => throw new FormatException("Replay is \"(seed,gamma)\" or \"(seed,gamma,size)\"."),
        };
    }
}

/// <summary>Tells xunit that a method with <see cref="PropertyAttribute"/> is one test.</summary>
public sealed class PropertyDiscoverer(IMessageSink diagnosticMessageSink) : IXunitTestCaseDiscoverer
{
    /// <inheritdoc/>
    public IEnumerable<IXunitTestCase> Discover(
        ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo factAttribute)
    {
        yield return new PropertyTestCase(
            diagnosticMessageSink,
            discoveryOptions.MethodDisplayOrDefault(),
            discoveryOptions.MethodDisplayOptionsOrDefault(),
            testMethod);
    }
}

// Its method is all there is to serialize: the settings are read from the attributes when it runs.
internal sealed class PropertyTestCase : XunitTestCase
{
    [Obsolete("Only for deserialization.", error: true)]
    public PropertyTestCase()
    {
    }

    public PropertyTestCase(
        IMessageSink sink, TestMethodDisplay display, TestMethodDisplayOptions displayOptions, ITestMethod method)
        : base(sink, display, displayOptions, method)
    {
    }

    public override Task<RunSummary> RunAsync(
        IMessageSink diagnosticMessageSink, IMessageBus messageBus, object[] constructorArguments,
        ExceptionAggregator aggregator, CancellationTokenSource cancellationTokenSource) =>
        new CaseRunner(this, constructorArguments, messageBus, aggregator, cancellationTokenSource).RunAsync();

    private sealed class CaseRunner(
        XunitTestCase property, object[] arguments, IMessageBus bus, ExceptionAggregator errors,
        CancellationTokenSource stop)
        : XunitTestCaseRunner(property, property.DisplayName, property.SkipReason, arguments, null, bus, errors, stop)
    {
        protected override Task<RunSummary> RunTestAsync() =>
            new TestRunner(
                CreateTest(TestCase, DisplayName), MessageBus, TestClass, ConstructorArguments, TestMethod, SkipReason,
                BeforeAfterAttributes, new ExceptionAggregator(Aggregator), CancellationTokenSource).RunAsync();
    }

    private sealed class TestRunner(
        ITest test, IMessageBus bus, Type type, object[] requested, MethodInfo method, string skipReason,
        IReadOnlyList<BeforeAfterTestAttribute> around, ExceptionAggregator errors, CancellationTokenSource stop)
        : XunitTestRunner(test, bus, type, requested, method, null, skipReason, around, errors, stop)
    {
        // A test class gets an output only if it asks for one. FsCheck's report always needs one.
        protected override async Task<Tuple<decimal, string>> InvokeTestAsync(ExceptionAggregator aggregator)
        {
            TestOutputHelper output = new();
            object[] arguments = [.. ConstructorArguments.Select(it => it is Func<TestOutputHelper> ? output : it)];
            output.Initialize(MessageBus, Test);
            decimal seconds = await new TestInvoker(
                output, Test, MessageBus, TestClass, arguments, TestMethod, BeforeAfterAttributes, aggregator,
                CancellationTokenSource).RunAsync().ConfigureAwait(false);
            string text = output.Output;
            output.Uninitialize();
            return Tuple.Create(seconds, text);
        }
    }

    // xunit counts the arguments before it comes to CallTestMethod: nulls make up the number, FsCheck makes the values.
    private sealed class TestInvoker(
        TestOutputHelper output, ITest test, IMessageBus bus, Type type, object[] arguments, MethodInfo method,
        IReadOnlyList<BeforeAfterTestAttribute> around, ExceptionAggregator errors, CancellationTokenSource stop)
        : XunitTestInvoker(
            test, bus, type, arguments, method, new object[method.GetParameters().Length], around, errors, stop),
        IRunner
    {
        // FsCheck blocks until an asynchronous property is done, so it gets a thread of its own.
        protected override object CallTestMethod(object testClassInstance) =>
            Task.Factory.StartNew(
                () => Check.Method(Configuration(), TestMethod, FSharpOption<object>.Some(testClassInstance)),
                CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

        private Config Configuration() =>
            Settings().OfType<PropertySettingsAttribute>().Reverse()
                .Aggregate(Config.Default, (config, settings) => settings.ApplyTo(config))
                .WithRunner(this);

        // From the one that overrides to the one that is overridden.
        private IEnumerable<PropertySettingsAttribute?> Settings()
        {
            yield return TestMethod.GetCustomAttribute<PropertyAttribute>();
            for (Type? type = TestClass; type is not null; type = type.DeclaringType)
            {
                yield return type.GetCustomAttribute<PropertiesAttribute>();
            }

            yield return TestClass.Assembly.GetCustomAttribute<PropertiesAttribute>();
        }

        void IRunner.OnStartFixture(Type fixture)
        {
        }

        void IRunner.OnArguments(
            int number, FSharpList<object> values, FSharpFunc<int, FSharpFunc<FSharpList<object>, string>> every) =>
            Print(every.Invoke(number).Invoke(values));

        void IRunner.OnShrink(FSharpList<object> values, FSharpFunc<FSharpList<object>, string> everyShrink) =>
            Print(everyShrink.Invoke(values));

        void IRunner.OnFinished(string name, TestResult result)
        {
            string text = Runner.onFinishedToString(name, result);
            if (result.IsPassed)
            {
                Print(text);
            }
            else
            {
                Aggregator.Add(new XunitException(text.TrimEnd()));
            }
        }

        private void Print(string text)
        {
            if (text.Length > 0)
            {
                output.WriteLine(text.TrimEnd());
            }
        }
    }
}
