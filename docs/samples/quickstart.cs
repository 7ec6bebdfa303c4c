#:project ../../src/Nps.Core/Nps.Core.csproj
#:project SurveyFiles/SurveyFiles.csproj
#:property PublishAot=false

// From a file of answers to a Net Promoter report.
//   dotnet run docs/samples/quickstart.cs
//   dotnet run docs/samples/quickstart.cs -- FILE --score COLUMN [--date COLUMN] [--segment COLUMN]
//   dotnet run docs/samples/quickstart.cs -- --help
// Without a file it reads responses.csv beside this file: synthetic answers, made by make-responses.cs.
// How the library is asked for the report is in SurveyFiles/Report.cs, how a file is read in SurveyFiles/SurveyFile.cs.
using SurveyFiles;

string folder = (string)AppContext.GetData("EntryPointFileDirectoryPath")!;
return SurveyCommand.Run(args, Path.Combine(folder, "responses.csv"), Console.Out, Console.Error);
