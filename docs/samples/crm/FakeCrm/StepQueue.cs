using Microsoft.Xrm.Sdk;

namespace FakeCrm;

/// <summary>The asynchronous steps that wait. They run at least once: some twice, some again after they failed.</summary>
internal sealed class StepQueue
{
    // The asynchronous service runs a step that asks for it at most this often.
    private const int MaximumRuns = 4;

    private readonly object _gate = new();
    private Queue<IPluginExecutionContext> _steps = new();

    internal void Add(IPluginExecutionContext step)
    {
        lock (_gate)
        {
            _steps.Enqueue(step);
        }
    }

    internal IPluginExecutionContext[] Take()
    {
        lock (_gate)
        {
            IPluginExecutionContext[] steps = [.. _steps];
            _steps = new Queue<IPluginExecutionContext>();
            return steps;
        }
    }

    /// <summary>Runs the steps that wait, in their order, each so many times.</summary>
    internal void Run(IPlugin plugin, IOrganizationService service, int times = 1)
    {
        foreach (IPluginExecutionContext step in Take())
        {
            for (int run = 0; run < times; run++)
            {
                Deliver(plugin, step, service);
            }
        }
    }

    /// <summary>Runs one step, and again while it asks for that.</summary>
    internal static void Deliver(IPlugin plugin, IPluginExecutionContext step, IOrganizationService service)
    {
        for (int run = 1; ; run++)
        {
            try
            {
                plugin.Execute(new FakeServices(step, service));
                return;
            }
            catch (InvalidPluginExecutionException exception) when (exception.Status == OperationStatus.Retry && run < MaximumRuns)
            {
                // Run again.
            }
        }
    }
}
