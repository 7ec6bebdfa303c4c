// Runs the plug-in on .NET Framework (or Mono) against an organization in memory. A test compares what it prints with output.txt.
using System.Globalization;
using System.Runtime.Serialization.Json;
using System.Text;
using FakeCrm;
using Microsoft.Xrm.Sdk;
using Nps.Core;
using SurveyPlugin;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

var survey = new Survey(new AccountTallyPlugin());
Guid[] responses = [.. new int?[] { 10, 9, 9, 7, null, 3, 11, 8 }.Select(rating => survey.Respond("Contoso", rating))];
survey.RunSteps();
survey.Print("Eight responses arrive (columns: ratings 0 to 10, invalid, missing)");

survey.Change(responses[5], SurveyResponse.Rating, 9);
survey.Move(responses[0], "Fabrikam");
survey.RunSteps();
survey.Print("The 3 becomes a 9, and the 10 was given for Fabrikam");

survey.Delete(responses[6]);
survey.Delete(responses[0]);
survey.RunSteps();
survey.Print("The 11 and the 10 are deleted");

// What was stored is all that is needed later on.
RatingTally contoso = survey.Stored("Contoso");
Entity account = survey.Row("Contoso");
Console.WriteLine("Read back from the columns");
Console.WriteLine($"  {contoso.Ratings.Classify().GetConfidenceInterval()}, mean {contoso.Ratings.Mean:0.00}, {contoso.ResponseRate:P0} answered");
Console.WriteLine($"  {account[AccountColumns.Promoters]} promoters, {account[AccountColumns.Passives]} passives, "
    + $"{account[AccountColumns.Detractors]} detractors, score column {account[AccountColumns.Score]:0.0}");
Console.WriteLine($"  both accounts: {contoso.Plus(survey.Stored("Fabrikam"))}");

// A message to another system: thirteen numbers, written and read by a serializer that is part of .NET Framework.
long[] thirteen = [.. contoso.Ratings.Counts, contoso.Invalid, contoso.Missing];
var serializer = new DataContractJsonSerializer(typeof(long[]));
using var message = new MemoryStream();
serializer.WriteObject(message, thirteen);
message.Position = 0;
long[] received = (long[])serializer.ReadObject(message);
RatingTally read = new(RatingDistribution.FromCounts([.. received.Take(11)]), invalid: received[11], missing: received[12]);
Console.WriteLine($"  as a message {Encoding.UTF8.GetString(message.ToArray())}: {(read == contoso ? "the same" : "WRONG")}");

Console.WriteLine("Every step runs twice");
Faults.Twice(new Survey(new AccountTallyPlugin()));
Console.WriteLine("The same with a plug-in that adds one instead");
Faults.Twice(new Survey(new AddOnePlugin()));

Console.WriteLine("A response arrives between the count and the update");
Faults.Overtaken(new Survey(new AccountTallyPlugin()));
Console.WriteLine("The same with a plug-in that adds one instead");
Faults.Overtaken(new Survey(new AddOnePlugin()));

Console.WriteLine("A response is deleted and an equal one arrives between the count and the update");
Faults.Replaced(new Survey(new AccountTallyPlugin()));

Console.WriteLine("The process ends before the update, and the step runs again");
Faults.Killed(new Survey(new AccountTallyPlugin()), after: false);
Console.WriteLine("The process ends after the update, and the step runs again");
Faults.Killed(new Survey(new AccountTallyPlugin()), after: true);
Console.WriteLine("The same with a plug-in that adds one instead");
Faults.Killed(new Survey(new AddOnePlugin()), after: true);

Console.WriteLine("An account that somebody else changes all the time");
Faults.Contended(new Survey(new AccountTallyPlugin()));
Console.WriteLine("An account that is deleted meanwhile");
Faults.Gone(new Survey(new AccountTallyPlugin()));
Console.WriteLine("Steps that are registered wrongly");
Faults.Misregistered(new Survey(new AccountTallyPlugin()));

Console.WriteLine("Eight threads: 50 rounds of changes in 3 accounts, steps in any order, some twice");
Faults.AtTheSameTime(new Survey(new AccountTallyPlugin()));
