ALTER TABLE "clock" ALTER COLUMN "earliest" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "clock" ALTER COLUMN "latest" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "clock" ALTER COLUMN "deadline" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "clock" ADD COLUMN "begins" text NOT NULL DEFAULT '';--> statement-breakpoint
ALTER TABLE "clock" ALTER COLUMN "begins" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "clock" ADD COLUMN "earlier" jsonb NOT NULL DEFAULT '[]';--> statement-breakpoint
ALTER TABLE "clock" ALTER COLUMN "earlier" DROP DEFAULT;