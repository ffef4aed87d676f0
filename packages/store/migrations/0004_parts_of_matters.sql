DROP INDEX "matter_announced";--> statement-breakpoint
ALTER TABLE "matter" ADD COLUMN "announced_key" text;--> statement-breakpoint
ALTER TABLE "matter" ADD COLUMN "entries" jsonb NOT NULL DEFAULT '[]';--> statement-breakpoint
ALTER TABLE "matter" ALTER COLUMN "entries" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "matter" ADD COLUMN "numbers" jsonb NOT NULL DEFAULT '[]';--> statement-breakpoint
ALTER TABLE "matter" ALTER COLUMN "numbers" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "matter" ADD COLUMN "searched" text NOT NULL DEFAULT '';--> statement-breakpoint
ALTER TABLE "matter" ALTER COLUMN "searched" DROP DEFAULT;--> statement-breakpoint
CREATE INDEX "matter_announced" ON "matter" USING btree ("regency","announced_on","announced_key") WHERE announced_on is not null;