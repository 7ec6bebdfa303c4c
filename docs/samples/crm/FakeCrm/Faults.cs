using Microsoft.Xrm.Sdk;
using SurveyPlugin;

namespace FakeCrm;

/// <summary>What goes wrong on a real server, brought about on purpose.</summary>
internal static class Faults
{
    internal static void Twice(Survey survey)
    {
        foreach (int rating in new[] { 10, 9, 8, 2 })
        {
            survey.Respond("Contoso", rating);
        }

        survey.RunSteps(times: 2);
        Console.WriteLine($"  {survey.Stored("Contoso")}");
        survey.Verdict();
    }

    internal static void Overtaken(Survey survey)
    {
        FakeOrganization organization = survey.Organization;
        survey.Respond("Contoso", 10);
        organization.BeforeUpdate = () =>
        {
            // Just once: the other response comes, and its own step has run, before the first one's update.
            organization.BeforeUpdate = null;
            survey.Respond("Contoso", 10);
            survey.RunSteps();
        };
        survey.RunSteps();
        Console.WriteLine($"  {survey.Stored("Contoso")}; updates refused because of the row version: {organization.Conflicts}");
        survey.Verdict();
    }

    /// <summary>The stored counts are right already, and must yet be stored again: else the older count, which is underway, wins.</summary>
    internal static void Replaced(Survey survey)
    {
        FakeOrganization organization = survey.Organization;
        Guid response = survey.Respond("Contoso", 10);
        survey.RunSteps();
        survey.Delete(response);
        organization.BeforeUpdate = () =>
        {
            organization.BeforeUpdate = null;
            survey.Respond("Contoso", 10);
            survey.RunSteps();
        };
        survey.RunSteps();
        Console.WriteLine($"  {survey.Stored("Contoso")}; updates refused because of the row version: {organization.Conflicts}");
        survey.Verdict();
    }

    internal static void Killed(Survey survey, bool after)
    {
        FakeOrganization organization = survey.Organization;
        survey.Respond("Contoso", 10);
        IPluginExecutionContext step = organization.Queue.Take().Single();
        if (after)
        {
            // All was done but the server does not know.
            survey.Plugin.Execute(new FakeServices(step, organization));
        }
        else
        {
            organization.BeforeUpdate = () => throw new TimeoutException("killed");
            try
            {
                survey.Plugin.Execute(new FakeServices(step, organization));
            }
            catch (TimeoutException exception)
            {
                Console.WriteLine($"  {exception.Message}: {survey.Stored("Contoso")}");
            }

            organization.BeforeUpdate = null;
        }

        StepQueue.Deliver(survey.Plugin, step, organization);
        Console.WriteLine($"  {survey.Stored("Contoso")}");
        survey.Verdict();
    }

    internal static void Contended(Survey survey)
    {
        FakeOrganization organization = survey.Organization;
        survey.Respond("Contoso", 10);
        int changes = 0;
        organization.BeforeUpdate = () => organization.Update(new Entity(AccountColumns.Table, survey.Account("Contoso")) { ["changes"] = ++changes });
        IPluginExecutionContext step = organization.Queue.Take().Single();
        try
        {
            StepQueue.Deliver(survey.Plugin, step, organization);
        }
        catch (InvalidPluginExecutionException exception)
        {
            Console.WriteLine($"  {exception.Status}, four runs: {exception.Message}");
        }

        organization.BeforeUpdate = null;
        StepQueue.Deliver(survey.Plugin, step, organization);
        Console.WriteLine($"  after {changes} changes it is quiet again: {survey.Stored("Contoso")}");
        survey.Verdict();
    }

    internal static void Gone(Survey survey)
    {
        survey.Respond("Contoso", 10);
        survey.Respond("Fabrikam", 9);
        survey.Organization.Delete(AccountColumns.Table, survey.Account("Contoso"));
        survey.RunSteps();
        Console.WriteLine($"  no error; Fabrikam: {survey.Stored("Fabrikam")}");
    }

    internal static void Misregistered(Survey survey)
    {
        Guid account = survey.Account("Contoso");
        var response = new Entity(SurveyResponse.Table, Guid.NewGuid()) { [SurveyResponse.Account] = new EntityReference(AccountColumns.Table, account) };
        foreach (FakeContext step in new[]
        {
            new FakeContext("Create", SurveyResponse.Table, response.Id, before: null, response) { Mode = 0, IsInTransaction = true },
            new FakeContext("Delete", SurveyResponse.Table, response.Id, before: null, after: null),
        })
        {
            try
            {
                survey.Plugin.Execute(new FakeServices(step, survey.Organization));
            }
            catch (InvalidPluginExecutionException exception)
            {
                Console.WriteLine($"  {exception.Message}");
            }
        }
    }

    internal static void AtTheSameTime(Survey survey)
    {
        const int Threads = 8;
        FakeOrganization organization = survey.Organization;
        string[] accounts = ["Contoso", "Fabrikam", "Northwind"];
        foreach (string account in accounts)
        {
            survey.Account(account);
        }

        // A count is late now and then, so that others are stored before it.
        int updates = 0;
        organization.BeforeUpdate = () => Thread.Sleep(Interlocked.Increment(ref updates) % 3);
        int rounds = 0;
        int right = 0;
        using var barrier = new Barrier(Threads, _ =>
        {
            rounds++;
            right += survey.IsRight() ? 1 : 0;
        });
        Thread[] threads = [.. Enumerable.Range(0, Threads).Select(number => new Thread(() => Work(new Random(number))))];
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        Console.WriteLine($"  right after {right} of {rounds} rounds");
        survey.Verdict();

        void Work(Random random)
        {
            List<Guid> mine = [];
            for (int round = 0; round < 50; round++)
            {
                int kind = mine.Count == 0 ? 0 : random.Next(4);
                string account = accounts[random.Next(accounts.Length)];
                int? rating = random.Next(13) is int value && value < 12 ? value : null;
                if (kind <= 1)
                {
                    mine.Add(survey.Respond(account, rating));
                }
                else if (kind == 2)
                {
                    survey.Change(mine[random.Next(mine.Count)], SurveyResponse.Rating, rating);
                    survey.Move(mine[random.Next(mine.Count)], account);
                }
                else
                {
                    survey.Delete(mine[0]);
                    mine.RemoveAt(0);
                }

                // Whatever waits, also what others left; backwards, and some of it twice.
                foreach (IPluginExecutionContext step in organization.Queue.Take().Reverse())
                {
                    Deliver(step);
                    if (random.Next(4) == 0)
                    {
                        Deliver(step);
                    }
                }

                barrier.SignalAndWait();
            }
        }

        // A step that failed four times would be run again by an administrator.
        void Deliver(IPluginExecutionContext step)
        {
            while (true)
            {
                try
                {
                    StepQueue.Deliver(survey.Plugin, step, organization);
                    return;
                }
                catch (InvalidPluginExecutionException exception) when (exception.Status == OperationStatus.Retry)
                {
                    Thread.Sleep(1);
                }
            }
        }
    }
}
